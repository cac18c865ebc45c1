package org.xinfang.acceptance.scene;

import java.util.Map;

/**
 * An organ of the directory.
 *
 * @param code {@code <region>-<FUNCTION>}
 * @param name its name
 */
public record Seat(String code, String name) {
    private static final Map<String, String> REGIONS =
            Map.of("140000", "山西省", "140100", "太原市", "140105", "小店区", "140106", "迎泽区");

    public static final Seat PROVINCE = new Seat("140000-PETITION", "山西省信访局");
    public static final Seat CITY = new Seat("140100-PETITION", "太原市信访局");
    public static final Seat XIAODIAN = new Seat("140105-PETITION", "小店区信访局");
    public static final Seat YINGZE = new Seat("140106-PETITION", "迎泽区信访局");

    public static final Seat CITY_GOVERNMENT = new Seat("140100-GOVERNMENT", "太原市人民政府");
    public static final Seat XIAODIAN_GOVERNMENT = new Seat("140105-GOVERNMENT", "小店区人民政府");
    public static final Seat YINGZE_GOVERNMENT = new Seat("140106-GOVERNMENT", "迎泽区人民政府");
    public static final Seat STREET = new Seat("140106001-GOVERNMENT", "迎泽区人民政府柳巷街道办事处");

    /** A department of one of the regions. */
    public static Seat of(String region, String function, String name) {
        return new Seat(region + "-" + function, name);
    }

    /** The region's code. */
    String region() {
        return code.substring(0, code.indexOf('-'));
    }

    /** The region as a registration names it; a township by its county. */
    public Map<String, String> place() {
        String county = region().substring(0, 6);
        return Map.of("code", county, "name", REGIONS.getOrDefault(county, name));
    }
}
