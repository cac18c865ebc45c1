package org.xinfang.handling.answer;

/** How an answer is told instead of written, the simple way (网络、电话、短信答复). The name is the wire value. */
public enum Telling {
    NETWORK,
    PHONE,
    SMS
}
