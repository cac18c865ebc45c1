package org.xinfang.bench.notice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.xinfang.bench.ground.Publisher;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.RegionRef;
import org.xinfang.contracts.handling.OpinionIssued;
import org.xinfang.contracts.intake.MatterContentRecorded;

/** Tells of petitioners, and of the opinion on the claim of each: a letter of two pages (DOC-12). */
final class Opinions {
    private static final OrganRef BUREAU = new OrganRef("140105-PETITION", "小店区信访局");
    private static final OrganRef STREET = new OrganRef("140105001-GOVERNMENT", "太原市小店区坞城街道办事处");
    private static final OrganRef GOVERNMENT = new OrganRef("140105-GOVERNMENT", "太原市小店区人民政府");
    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2026-03-02T09:00:00+08:00");
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 3, 20);
    private static final String CLAIM = "2019年街道办为修路拆了我家院墙，书面承诺三个月内恢复，到现在没做。请街道办兑现。";
    private static final String FACTS = """
            经查阅2019年道路改造工程档案、实地查看并向你本人核实：2019年8月，我办因拓宽坞城北街拆除你户东侧院墙18米，并于当日书面承诺三个月内恢复。因施工单位变更，恢复工程一直没有实施。
            院墙原为砖砌，高2.2米；拆除部分现以围挡代替。你户没有就此领取过补偿。""";

    private final Publisher publisher;

    Opinions(Publisher publisher) {
        this.publisher = publisher;
    }

    /** The petitioners of these matters become known, each gets a receipt (DOC-01). */
    void register(int from, int until) {
        for (int number = from; number < until; number++) {
            publisher.publish(matter(number), recorded(number));
        }
        publisher.flush();
    }

    /** The organ in charge has issued its opinions. */
    void issue(int from, int until) {
        for (int number = from; number < until; number++) {
            publisher.publish(matter(number), opinion(number));
        }
        publisher.flush();
    }

    private static UUID matter(int number) {
        return new UUID(0x6265_6e63_6800_4002L, 0x8000_0000_0000_0000L | number);
    }

    private static String matterNumber(int number) {
        return "14010520260302%04d".formatted(number);
    }

    private static MatterContentRecorded recorded(int number) {
        return new MatterContentRecorded(
                matter(number),
                matterNumber(number),
                "12345678901",
                "LETTER",
                RECEIVED,
                BUREAU,
                true,
                new RegionRef("140105", "小店区"),
                1,
                null,
                List.of(new MatterContentRecorded.Petitioner("周德胜", "13900000000", null, null, false, false)),
                null,
                CLAIM,
                List.of());
    }

    private static OpinionIssued opinion(int number) {
        return new OpinionIssued(
                matter(number),
                matterNumber(number),
                1,
                STREET,
                ACCEPTED,
                ACCEPTED.plusDays(40),
                "SUPPORTED",
                CLAIM,
                FACTS,
                "我办作出的书面承诺真实有效，你户没有过错，应当履行。",
                "我办于2026年6月30日前按原高度、原材质恢复你户东侧院墙18米，费用由我办承担，完工后由你户签字确认。",
                List.of("《信访工作条例》第三十二条第一款、第二款", "《中华人民共和国民法典》第一千一百六十五条第一款"),
                GOVERNMENT);
    }
}
