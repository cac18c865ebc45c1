package org.xinfang.notice.numbering;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.xinfang.contracts.OrganRef;

/**
 * The word that stands for an organ in its document numbers (机关代字), derived from its name and code until an office
 * registers another: the place without its rank, then the function; petition work of other organs ends with 信.
 */
public final class OrganWord {
    private static final Pattern PLACE = Pattern.compile("^(?:中共)?(.+?)(省|自治区|市|自治县|县|区|街道|镇|乡)");
    private static final String PARTY = "中共";
    private static final Map<String, String> PROVINCE_WORDS = Map.of("山西", "晋");
    private static final Map<String, String> FUNCTION_WORDS = Map.ofEntries(
            Map.entry("PETITION", ""),
            Map.entry("GOVERNMENT", "政"),
            Map.entry("PARTY-COMMITTEE", "党"),
            Map.entry("CONGRESS", "人大"),
            Map.entry("JOINT-CONFERENCE", "联办"),
            Map.entry("DISCIPLINE", "纪"),
            Map.entry("ORGANISATION", "组"),
            Map.entry("POLITICAL-LEGAL", "政法"),
            Map.entry("COURT", "法"),
            Map.entry("PROCURATORATE", "检"),
            Map.entry("POLICE", "公"),
            Map.entry("JUSTICE", "司"),
            Map.entry("CIVIL-AFFAIRS", "民"),
            Map.entry("HUMAN-RESOURCES", "人社"),
            Map.entry("LABOUR-ARBITRATION", "劳仲"),
            Map.entry("LAND-ARBITRATION", "农仲"),
            Map.entry("NATURAL-RESOURCES", "自然资"),
            Map.entry("HOUSING", "住建"),
            Map.entry("URBAN-MANAGEMENT", "城管"),
            Map.entry("TRANSPORT", "交"),
            Map.entry("WATER", "水"),
            Map.entry("AGRICULTURE", "农"),
            Map.entry("HEALTH", "卫"),
            Map.entry("MEDICAL-INSURANCE", "医保"),
            Map.entry("EDUCATION", "教"),
            Map.entry("CULTURE", "文旅"),
            Map.entry("ECOLOGY", "环"),
            Map.entry("MARKET", "市监"),
            Map.entry("VETERANS", "退役"),
            Map.entry("EMERGENCY", "应急"),
            Map.entry("INDUSTRY", "工信"),
            Map.entry("DEVELOPMENT", "发改"),
            Map.entry("FINANCE", "财"),
            Map.entry("COMMERCE", "商"),
            Map.entry("TAX", "税"),
            Map.entry("STATE-ASSETS", "国资"),
            Map.entry("AUDIT", "审"),
            Map.entry("ENERGY", "能"));

    private OrganWord() {}

    /** Words this organ may take, best first; the last one is unique because it holds the organ's region code. */
    public static List<String> candidates(OrganRef organ) {
        var cut = organ.code().indexOf('-');
        var region = organ.code().substring(0, Math.max(cut, 0));
        var function = organ.code().substring(cut + 1);
        var duty = FUNCTION_WORDS.getOrDefault(function, function) + "信";
        var place = PLACE.matcher(organ.name());
        var words = new LinkedHashSet<String>();
        if (place.find()) {
            var name = place.group(1);
            words.add(PROVINCE_WORDS.getOrDefault(name, name) + duty);
            words.add(name + place.group(2) + duty);
        } else {
            words.add(organ.name().replaceFirst("^" + PARTY, "") + "信");
        }
        words.add(region + duty);
        return List.copyOf(words);
    }
}
