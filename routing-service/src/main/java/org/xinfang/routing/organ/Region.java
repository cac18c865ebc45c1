package org.xinfang.routing.organ;

import java.util.regex.Pattern;

/**
 * A region (行政区划).
 *
 * @param code its code
 * @param name its own name, e.g. 小店区
 * @param fullName as organs carry it: districts with their city (太原市小店区), townships with their county
 * @param parentName full name of the region above; empty for the province
 */
public record Region(RegionCode code, String name, String fullName, String parentName) {
    private static final Pattern SUFFIX = Pattern.compile("(?<=..)(自治县|区|县|市)$");

    /** A district of a city: its departments may be branches of the city's. */
    public boolean district() {
        return code.level() == Level.COUNTY && name.endsWith("区");
    }

    public boolean street() {
        return code.level() == Level.TOWNSHIP && name.endsWith("街道");
    }

    /** The name as branches carry it: 小店 for 小店区; 矿区 and 祁县 stay whole. */
    public String stem() {
        return SUFFIX.matcher(name).replaceFirst("");
    }
}
