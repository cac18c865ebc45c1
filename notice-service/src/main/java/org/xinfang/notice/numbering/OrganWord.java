package org.xinfang.notice.numbering;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.xinfang.contracts.OrganRef;

/**
 * The word that stands for an organ in its document numbers (机关代字), derived from its name and code until an office
 * registers another: the place without its rank, then the function; petition work of other organs ends with 信.
 */
public final class OrganWord {
    private static final Pattern PARTY = Pattern.compile("^中共");
    private static final Pattern PROVINCE = Pattern.compile("^([^省市县区]+)(省|自治区)");
    private static final Pattern CITY = Pattern.compile("^([^省市县区]+)(市)");
    private static final Pattern COUNTY = Pattern.compile("^([^省市县区]+)(区|县|市)");
    private static final Pattern DISTRICT_OF_CITY = Pattern.compile("^([^省市县区]+)市([^省市县区]+)(区|县)");
    private static final Pattern TOWNSHIP = Pattern.compile("^(?:.*(?:人民政府|委员会))?(?:[^省市县区]+[省市县区])*+(.+?)(街道|镇|乡)");
    private static final Pattern BRANCH = Pattern.compile("局([^局]+)分局$");
    private static final int COUNTY_DIGITS = 6;
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
        var cut = Math.max(organ.code().indexOf('-'), 0);
        var region = organ.code().substring(0, cut);
        var function = organ.code().substring(cut).replaceFirst("^-", "");
        var duty = FUNCTION_WORDS.getOrDefault(function, function) + "信";
        var words = new LinkedHashSet<String>();
        places(region, PARTY.matcher(organ.name()).replaceFirst("")).forEach(place -> words.add(place + duty));
        words.add(region + duty);
        return List.copyOf(words);
    }

    /** Short and longer name of the place, as far as the organ's name tells. */
    private static List<String> places(String region, String name) {
        if (region.length() > COUNTY_DIGITS) {
            return found(TOWNSHIP, name).map(OrganWord::shortThenFull).orElse(List.of(name));
        }
        if (region.endsWith("0000")) {
            return found(PROVINCE, name)
                    .map(place -> List.of(PROVINCE_WORDS.getOrDefault(place.group(1), place.group(1)), place.group()))
                    .orElse(List.of(name));
        }
        if (region.endsWith("00")) {
            return found(CITY, name).map(OrganWord::shortThenFull).orElse(List.of(name));
        }
        return found(BRANCH, name)
                .map(branch -> List.of(branch.group(1)))
                .or(() -> found(DISTRICT_OF_CITY, name).map(OrganWord::districtThenWithCity))
                .or(() -> found(COUNTY, name).map(OrganWord::shortThenFull))
                .orElse(List.of(name));
    }

    private static Optional<MatchResult> found(Pattern pattern, String name) {
        var matcher = pattern.matcher(name);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    /** 小店 before 小店区; a name of one character keeps its rank: 沁县. */
    private static List<String> shortThenFull(MatchResult place) {
        var full = place.group(1) + place.group(2);
        return place.group(1).length() == 1 ? List.of(full) : List.of(place.group(1), full);
    }

    /** 小店 before 太原小店; a district named 城区 or 矿区 needs its city: 阳泉城区. */
    private static List<String> districtThenWithCity(MatchResult place) {
        return place.group(2).length() == 1
                ? List.of(place.group(1) + place.group(2) + place.group(3))
                : List.of(place.group(2), place.group(1) + place.group(2));
    }
}
