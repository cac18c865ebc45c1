package org.xinfang.notice.proof;

/** Why a notice may be announced publicly (Civil Procedure Law art. 95). */
public enum AnnouncementGround {
    /** Nobody knows where the addressee is (下落不明). */
    WHEREABOUTS_UNKNOWN("下落不明"),
    /** The other ways were tried and failed. */
    OTHER_WAYS_FAILED("其他方式无法送达");

    private final String label;

    AnnouncementGround(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
