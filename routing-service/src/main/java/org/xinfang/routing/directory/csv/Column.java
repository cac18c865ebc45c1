package org.xinfang.routing.directory.csv;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;

/** The columns of the sheet, in their order; people read the titles. */
enum Column {
    CODE("机关代码", organ -> organ.code().toString()),
    NAME("机关全称", Organ::name),
    REGION_NAME("区划名称", Organ::regionName),
    TERRITORIAL_SUPERIOR("块上上级", organ -> text(organ.territorialSuperior())),
    LINE_SUPERIOR("条上上级", organ -> text(organ.lineSuperior())),
    REVIEW_ORGAN("指定复查机关", organ -> text(organ.entry().reviewOrgan())),
    DUTIES("主管内容分类", organ -> String.join("|", organ.entry().duties())),
    ADDRESS("地址", organ -> organ.entry().contact().address()),
    PHONE("电话", organ -> organ.entry().contact().phone()),
    VALID_FROM("设立日期", organ -> organ.validFrom().toString()),
    VALID_TO("存续至", organ -> organ.validTo().map(LocalDate::toString).orElse("")),
    SUCCESSORS(
            "承继机关",
            organ -> organ.successors().stream().map(OrganCode::toString).collect(Collectors.joining("|")));

    private final String title;
    private final Function<Organ, String> cell;

    Column(String title, Function<Organ, String> cell) {
        this.title = title;
        this.cell = cell;
    }

    String title() {
        return title;
    }

    /** What stands in this column for an organ. */
    String of(Organ organ) {
        return cell.apply(organ);
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(Column::title).toList();
    }

    private static String text(Optional<OrganCode> code) {
        return code.map(OrganCode::toString).orElse("");
    }
}
