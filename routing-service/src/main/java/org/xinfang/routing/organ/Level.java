package org.xinfang.routing.organ;

/** Level of a region and of its organs (层级), highest first. */
public enum Level {
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP;

    /** Whether this level stands above the other. */
    public boolean above(Level other) {
        return ordinal() < other.ordinal();
    }
}
