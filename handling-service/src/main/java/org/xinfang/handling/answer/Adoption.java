package org.xinfang.handling.answer;

/** What became of a suggestion after study, art. 29. */
public enum Adoption {
    /** 采纳. */
    ADOPTED,
    /** 部分采纳. */
    PARTLY_ADOPTED,
    /** 未采纳. */
    NOT_ADOPTED
}
