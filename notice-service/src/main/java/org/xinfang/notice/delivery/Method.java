package org.xinfang.notice.delivery;

/** A way of delivery; the name is the wire value. */
public enum Method {
    /** Electronic, with consent (电子送达): delivered when the addressee's mail system took it. */
    EMAIL,
    /** The petitioner opens the paper himself on the public portal (门户): delivered when he reads it. */
    PORTAL,
    /** From organ to organ inside the platform: delivered when it lies in the organ's work list. */
    PLATFORM
}
