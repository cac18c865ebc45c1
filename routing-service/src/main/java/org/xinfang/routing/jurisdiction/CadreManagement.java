package org.xinfang.routing.jurisdiction;

import java.util.List;
import java.util.regex.Pattern;
import org.xinfang.routing.organ.Level;
import org.xinfang.routing.table.CsvTable;

/** Which level manages the accused (干部管理权限), read from the words of an accusation. */
final class CadreManagement {
    private static final Pattern DISCIPLINE_ITSELF = Pattern.compile("(纪委|监委|纪检|纪检监察)(书记|主任|干部|组长|人员|工作人员)");

    private final List<Rank> ranks = CsvTable.read("jurisdiction/cadres.csv").stream()
            .map(row -> new Rank(
                    row.text("rank"), Pattern.compile(row.text("pattern")), Level.valueOf(row.text("managedBy"))))
            .toList();

    private record Rank(String name, Pattern pattern, Level managedBy) {}

    /**
     * What manages the accused.
     *
     * @param level level of the organ that takes the accusation
     * @param reason why, in Chinese
     */
    record Managed(Level level, String reason) {}

    Managed levelFor(String accusation) {
        Managed managed = ranks.stream()
                .filter(rank -> rank.pattern().matcher(accusation).find())
                .findFirst()
                .map(rank -> new Managed(rank.managedBy(), "被反映人属" + rank.name() + "干部，按干部管理权限"))
                .orElseGet(() -> new Managed(Level.COUNTY, "未写明被反映人级别，按属地县级管理权限"));
        return DISCIPLINE_ITSELF.matcher(accusation).find() ? oneUp(managed) : managed;
    }

    private static Managed oneUp(Managed managed) {
        Level up = managed.level() == Level.COUNTY ? Level.CITY : Level.PROVINCE;
        return new Managed(up, managed.reason() + "；被反映人在纪检监察机关，上提一级");
    }
}
