package org.xinfang.notice.document;

/** Whom a document addresses; the name is the wire value. */
public enum Audience {
    PETITIONER,
    ORGAN
}
