package org.xinfang.routing.directory.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.core.Refusal;
import org.xinfang.routing.directory.DirectoryDraft;
import org.xinfang.routing.directory.GivenDirectory;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCatalogue;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganFunctions;

@DisplayName("机关名录的导出与导入")
class SheetChangesTest {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Set<String> CLASSES = OrganFunctions.shipped().contentClasses();
    private static final String TITLES = String.join(",", Column.titles());

    private final DirectoryDraft draft = GivenDirectory.shipped();

    @Test
    @DisplayName("导出后原样导入，名录不变")
    void theWholeDirectoryComesBackUnchanged() {
        byte[] sheet = OrganSheet.write(OrganCatalogue.shipped().all());

        assertEquals(List.of(), take(sheet));
        assertEquals(List.of(), draft.touched());
        assertTrue(sheet.length < 2_000_000, () -> "within the limit of a request body: " + sheet.length);
    }

    @Test
    @DisplayName("B83 地址中的换行、B80 电话前导零原样保存")
    void addressesKeepTheirLinesAndNumbersTheirZeros() {
        assertEquals(
                List.of(),
                take(rows("140105-WATER,太原市小店区水利局,小店区,140105-GOVERNMENT,140100-WATER,,农村饮水|水利,"
                        + "\"真武路16号\r\n三层，\"\"水利\"\"窗口\",0351-0070070,2022/5/1,,")));

        Organ water = organ("140105-WATER");
        assertEquals("真武路16号\r\n三层，\"水利\"窗口", water.entry().contact().address());
        assertEquals("0351-0070070", water.entry().contact().phone());
    }

    @Test
    @DisplayName("第二十四条第二款：表中撤销的机关由承继机关继续行使职权，新机关与其上级次序不限")
    void aSheetEntersChangesAndEndsOrgans() {
        assertEquals(
                List.of(),
                take(
                        rows(
                                "140105-DATA-CENTRE,小店区数据中心,小店区,140105-DATA,,,,,,,,",
                                "140105-DATA,小店区数据局,小店区,140105-GOVERNMENT,,,,,,2026-07-01,,",
                                "140105-INDUSTRY,太原市小店区工业和信息化局,小店区,140105-GOVERNMENT,140100-INDUSTRY,,企业服务|通信,,,2022-05-01,2026-06-30,140105-DATA")));

        assertTrue(organ("140105-DATA").entry().duties().contains("企业服务"));
        assertEquals(
                Optional.of(LocalDate.of(2026, 6, 30)), organ("140105-INDUSTRY").validTo());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2, 机关代码, cell-malformed",
        "1, 2, 机关全称, cell-missing",
        "2, 2, 设立日期, cell-malformed",
        "3, 3, 机关代码, row-repeated",
        "4, 2, 设立日期, first-day-stands",
        "5, 2, '', unknown-superior",
        "6, 2, '', row-too-long",
        "7, 2, '', unknown-duty"
    })
    void whatIsWrongIsToldByRowAndColumn(int sheet, int row, String column, String problem) {
        String water = "140105-WATER,太原市小店区水利局,小店区,140105-GOVERNMENT,140100-WATER,,农村饮水|水利,,%s,%s,,";
        List<byte[]> sheets = List.of(
                rows("WATER,太原市小店区水利局,小店区,,,,,,,,,"),
                rows("140105-WATER, ,小店区,,,,,,,,,"),
                rows(water.formatted("1", "2022-02-30")),
                rows(water.formatted("1", ""), water.formatted("2", "")),
                rows(water.formatted("1", "2023-01-01")),
                rows("140105-WATER,太原市小店区水利局,小店区,140105-NOWHERE,,,,,,,,"),
                rows("140105-WATER,太原市小店区水利局,小店区,,,,,真武路,16号,,,,,多余"),
                rows("140105-WATER,太原市小店区水利局,小店区,140105-GOVERNMENT,,,河湖,,,,,"));

        RowFault fault = take(sheets.get(sheet)).getFirst();

        assertEquals(row, fault.row());
        assertEquals(column, fault.column());
        assertEquals(problem, fault.refusal().problem());
    }

    @Test
    void everyFaultOfASheetIsToldAtOnce() {
        assertEquals(2, take(rows("WATER,,小店区,,,,,,,,,")).size());
    }

    @Test
    void anotherTableIsRefused() {
        assertEquals("sheet-columns", refused("code,name\n1,2\n"));
        assertEquals("sheet-columns", refused(TITLES + ",机关代码\n"));
        assertEquals("sheet-unreadable", refused(TITLES + "\n\"140105"));
        assertEquals("sheet-unreadable", refused(""));
    }

    private List<RowFault> take(byte[] sheet) {
        SheetChanges changes = new SheetChanges(draft, JULY);
        changes.take(OrganSheet.read(sheet).orThrow());
        return changes.faults(draft.faults(CLASSES));
    }

    private static String refused(String text) {
        return switch (OrganSheet.read(text.getBytes(StandardCharsets.UTF_8))) {
            case Outcome.Refused<List<SheetRow>>(Refusal refusal) -> refusal.problem();
            case Outcome.Done<List<SheetRow>> done -> "";
        };
    }

    private static byte[] rows(String... rows) {
        return (TITLES + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private Organ organ(String code) {
        return draft.history(OrganCode.of(code)).orElseThrow().on(JULY);
    }
}
