package org.xinfang.notice.document;

/** What a petitioner who disagrees with an opinion may ask for (救济途径). The name is the wire value. */
public enum Remedy {
    /** 复查, art. 35. */
    REVIEW,
    /** 复核, art. 36(1). */
    RE_REVIEW,
    /** The opinion revokes another, and the new one will open the remedy; or another paper of it arrived before. */
    NONE
}
