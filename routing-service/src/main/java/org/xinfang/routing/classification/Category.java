package org.xinfang.routing.classification;

/** The three categories of the Regulation (类别). */
public enum Category {
    /** 意见建议, art. 29. */
    SUGGESTION,
    /** 检举控告, art. 30: runs on the sealed track. */
    ACCUSATION,
    /** 申诉求决, art. 31. */
    APPEAL;

    /** The category that a row of the diversion table belongs to: its first letter tells. */
    public static Category ofKind(String kind) {
        return switch (kind.charAt(0)) {
            case 'S', 'Q' -> SUGGESTION;
            case 'A' -> ACCUSATION;
            default -> APPEAL;
        };
    }

    /** Whether its content may reach nobody outside its own track (art. 30(3)). */
    public boolean sealed() {
        return this == ACCUSATION;
    }
}
