package org.xinfang.intake.matter;

/** How the matter reached the organ (信访形式, art. 17). */
public enum Channel {
    LETTER,
    VISIT,
    CALL,
    ONLINE,
    FAX,
    MOBILE,
    /** Handed over by the government hotline 12345. */
    HOTLINE_TRANSFER;

    /** Whether a petitioner enters it without a clerk. */
    boolean isSelfService() {
        return this == ONLINE || this == MOBILE;
    }
}
