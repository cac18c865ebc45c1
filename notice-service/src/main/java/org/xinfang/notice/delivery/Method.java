package org.xinfang.notice.delivery;

/** A way of delivery; the name is the wire value. */
public enum Method {
    /** Electronic, with consent (电子送达): delivered when the addressee's mail system took it. */
    EMAIL,
    /** The petitioner opens the paper himself on the public portal (门户): delivered when he reads it. */
    PORTAL,
    /** From organ to organ inside the platform: delivered when it lies in the organ's work list. */
    PLATFORM,
    /** By post (邮寄送达): delivered on the date of the return receipt (Civil Procedure Law art. 91). */
    POST,
    /** By hand (直接送达): delivered when the receipt of service (送达回证) is signed (art. 87, 88). */
    IN_PERSON,
    /** Left at the addressee's home after he refused it (留置送达), before a witness or on record (art. 89). */
    LEFT_BEHIND,
    /** By public announcement (公告送达), when nothing else is possible: delivered 30 days after it (art. 95). */
    ANNOUNCEMENT
}
