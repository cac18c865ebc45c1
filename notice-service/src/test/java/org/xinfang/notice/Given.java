package org.xinfang.notice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.RegionRef;
import org.xinfang.contracts.deadline.TimeLimitExtended;
import org.xinfang.contracts.handling.AcceptanceRefused;
import org.xinfang.contracts.handling.DutyAnswered;
import org.xinfang.contracts.handling.MatterAccepted;
import org.xinfang.contracts.handling.OpinionIssued;
import org.xinfang.contracts.handling.ReReviewDecided;
import org.xinfang.contracts.handling.ReviewAdmitted;
import org.xinfang.contracts.handling.ReviewDecided;
import org.xinfang.contracts.handling.SuggestionAnswered;
import org.xinfang.contracts.handling.supervision.ClosingReportSubmitted;
import org.xinfang.contracts.intake.MatterContentRecorded;
import org.xinfang.contracts.routing.MatterAssigned;
import org.xinfang.contracts.routing.MatterDiverted;
import org.xinfang.contracts.routing.MatterReferred;
import org.xinfang.contracts.routing.NonAcceptanceDecided;
import org.xinfang.contracts.routing.RepeatMerged;

/** What other services tell of one matter. */
public record Given(UUID matter, String number) {
    public static final String QUERY_CODE = "48213907562";
    public static final OrganRef BUREAU = new OrganRef("140105-PETITION", "小店区信访局");
    public static final OrganRef STREET = new OrganRef("140105001-GOVERNMENT", "坞城街道办事处");
    public static final OrganRef HOUSING = new OrganRef("140105-HOUSING", "小店区住房和城乡建设局");
    public static final OrganRef DISCIPLINE = new OrganRef("140105-DISCIPLINE", "小店区纪律检查委员会");
    public static final OrganRef GOVERNMENT = new OrganRef("140105-GOVERNMENT", "小店区人民政府");
    public static final OrganRef CITY = new OrganRef("140100-GOVERNMENT", "太原市人民政府");
    public static final String CLAIM = "2019年街道办为修路拆了我家院墙，书面承诺三个月内恢复，到现在没做。请街道办兑现。";
    public static final String EARLIER = "140105202601050003";
    private static final LocalDate DAY = LocalDate.parse("2026-03-05");

    /** A matter nobody told of before. */
    public static Given aMatter() {
        var sequence = ThreadLocalRandom.current().nextInt(1000, 9999);
        var day = ThreadLocalRandom.current().nextLong(20260101, 20261231);
        return new Given(UUID.randomUUID(), "140105" + day + sequence);
    }

    public MatterContentRecorded recorded(MatterContentRecorded.Petitioner... petitioners) {
        return new MatterContentRecorded(
                matter,
                number,
                QUERY_CODE,
                "LETTER",
                OffsetDateTime.parse("2026-03-02T23:30:00+08:00"),
                BUREAU,
                true,
                new RegionRef("140105", "小店区"),
                petitioners.length,
                null,
                List.of(petitioners),
                null,
                CLAIM,
                List.of());
    }

    public static MatterContentRecorded.Petitioner petitioner(String name) {
        return new MatterContentRecorded.Petitioner(name, "13900000000", null, null, false, false);
    }

    public static MatterContentRecorded.Petitioner consenting(String name, String email) {
        return new MatterContentRecorded.Petitioner(name, "13900000000", email, null, true, false);
    }

    public static MatterContentRecorded.Petitioner anonymous() {
        return new MatterContentRecorded.Petitioner("匿名", null, null, null, false, true);
    }

    public ClosingReportSubmitted closingReport() {
        return new ClosingReportSubmitted(
                matter,
                number,
                1,
                UUID.randomUUID(),
                1,
                STREET,
                BUREAU,
                DAY.minusDays(2),
                DAY,
                CLAIM,
                "院墙未按承诺恢复。",
                "调阅档案、实地查看，承诺属实。",
                "已出具信访处理意见书。",
                "AGREES",
                "负责人甲",
                List.of("22(1)(3)"));
    }

    public MatterReferred referred() {
        return referred("PETITION", List.of("22(1)", "31(6)"), false, STREET);
    }

    public MatterReferred referred(String procedure, List<String> articles, boolean sealed, OrganRef to) {
        return new MatterReferred(
                matter,
                number,
                1,
                UUID.randomUUID(),
                BUREAU,
                to,
                DAY,
                sealed ? "ACCUSATION" : "APPEAL",
                sealed,
                sealed ? null : "F1",
                procedure,
                articles,
                List.of(),
                sealed ? null : CLAIM,
                true);
    }

    public MatterAssigned assigned() {
        return new MatterAssigned(
                matter,
                number,
                1,
                UUID.randomUUID(),
                BUREAU,
                HOUSING,
                DAY,
                LocalDate.parse("2026-05-08"),
                "APPEAL",
                "F1",
                "PETITION",
                List.of("22(1)(3)"),
                List.of(),
                CLAIM,
                true);
    }

    public MatterDiverted diverted(@Nullable LocalDate limitEnds) {
        return new MatterDiverted(
                matter,
                number,
                1,
                BUREAU,
                DAY,
                "B1",
                "劳动人事争议仲裁",
                "小店区劳动人事争议仲裁委员会",
                List.of("31(2)", "劳动争议调解仲裁法§27"),
                "申请劳动仲裁的时效期间为一年，从知道或者应当知道权利被侵害之日起计算。",
                limitEnds,
                "公司去年7月10日把我辞退，一直不给经济补偿金。",
                true);
    }

    /** Merged into the matter that the organ has in hand. */
    public RepeatMerged merged(OrganRef by, OrganRef organInCharge) {
        return new RepeatMerged(
                matter,
                number,
                1,
                DAY.minusDays(1),
                by,
                "经办人甲",
                DAY,
                UUID.randomUUID(),
                EARLIER,
                1,
                organInCharge,
                1,
                CLAIM,
                true);
    }

    public NonAcceptanceDecided nonAcceptance() {
        return new NonAcceptanceDecided(
                matter,
                number,
                1,
                BUREAU,
                DAY,
                "坞城街道办事处已受理同一信访事项，正在规定期限内办理。",
                List.of("19(3)"),
                "请向坞城街道办事处了解办理情况。",
                CLAIM,
                true,
                null,
                null,
                null);
    }

    public NonAcceptanceDecided noLongerAccepted() {
        return new NonAcceptanceDecided(
                matter,
                number,
                1,
                BUREAU,
                DAY,
                "来信所述事实和理由与已经复核终结的信访事项相同。",
                List.of("36(3)"),
                "有新的事实和理由的，可以重新提出。",
                CLAIM,
                true,
                "NO_LONGER_ACCEPTED",
                "RE_REVIEWED",
                new NonAcceptanceDecided.FinalOpinion("晋信核〔2026〕3号", DAY.minusDays(30)));
    }

    public AcceptanceRefused acceptanceRefused() {
        return new AcceptanceRefused(
                matter, number, 1, STREET, DAY, "该事项正在诉讼中。", List.of("31(1)"), "请通过诉讼途径解决。", CLAIM);
    }

    public MatterAccepted accepted(String procedure) {
        return new MatterAccepted(
                matter,
                number,
                1,
                STREET,
                BUREAU,
                DAY,
                DAY.plusDays(4),
                procedure,
                List.of("23(3)", "31(6)"),
                CLAIM,
                null);
    }

    public TimeLimitExtended extended() {
        var due = LocalDate.parse("2026-05-19");
        var now = LocalDate.parse("2026-06-18");
        return new TimeLimitExtended(
                matter,
                number,
                1,
                UUID.randomUUID(),
                "TL-05",
                STREET,
                LocalDate.parse("2026-03-20"),
                30,
                "需要向城建档案馆调取档案",
                due,
                due,
                now,
                now,
                false,
                DAY);
    }

    public OpinionIssued opinion(String facts) {
        return new OpinionIssued(
                matter,
                number,
                1,
                STREET,
                DAY,
                DAY.plusDays(40),
                "SUPPORTED",
                CLAIM,
                facts,
                "承诺真实有效，应当履行。",
                "我办于2026年6月30日前恢复院墙18米。",
                List.of("《信访工作条例》第三十二条"),
                GOVERNMENT);
    }

    public SuggestionAnswered suggestionAnswered() {
        return new SuggestionAnswered(
                matter, number, 1, HOUSING, DAY, "PARTLY_ADOPTED", "建议增设公交站。", "已在医院门口增设一处站点。", null);
    }

    public DutyAnswered dutyAnswered() {
        return new DutyAnswered(
                matter,
                number,
                1,
                HOUSING,
                DAY,
                "请查处违法建设。",
                "已责令限期拆除。",
                List.of("《城乡规划法》第六十四条"),
                "不服本答复的，可以自知道之日起60日内申请行政复议。");
    }

    public ReviewAdmitted reviewAdmitted(String stage) {
        return new ReviewAdmitted(
                matter,
                number,
                1,
                UUID.randomUUID(),
                stage,
                GOVERNMENT,
                DAY.plusDays(60),
                DAY.plusDays(62),
                List.of(stage.equals("REVIEW") ? "35" : "36(1)"),
                CLAIM,
                STREET);
    }

    public ReviewDecided reviewDecided(String decision) {
        return new ReviewDecided(
                matter,
                number,
                1,
                UUID.randomUUID(),
                GOVERNMENT,
                DAY.plusDays(60),
                DAY.plusDays(80),
                decision,
                CLAIM,
                "经查，承诺书真实。",
                "原处理意见认定事实清楚。",
                "原处理意见正确。",
                List.of("《信访工作条例》第三十五条"),
                CITY,
                STREET,
                decision.equals("CHANGED") ? "SUPPORTED" : null);
    }

    public ReReviewDecided reReviewDecided(String decision) {
        return new ReReviewDecided(
                matter,
                number,
                1,
                UUID.randomUUID(),
                CITY,
                DAY.plusDays(100),
                DAY.plusDays(120),
                decision,
                CLAIM,
                "经查，承诺书真实。",
                "复查意见认定事实清楚。",
                "复查意见正确。",
                List.of("《信访工作条例》第三十六条"),
                GOVERNMENT,
                decision.equals("CHANGED") ? "SUPPORTED" : null);
    }
}
