package org.xinfang.deadline.trigger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.RegionRef;
import org.xinfang.contracts.handling.HandlingReopened;
import org.xinfang.contracts.handling.HearingClosed;
import org.xinfang.contracts.handling.HearingOpened;
import org.xinfang.contracts.handling.MatterAccepted;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.handling.OpinionIssued;
import org.xinfang.contracts.handling.ReReviewRequested;
import org.xinfang.contracts.handling.ReviewRequested;
import org.xinfang.contracts.handling.remedy.ReviewWithdrawn;
import org.xinfang.contracts.handling.supervision.ClosingReportDecided;
import org.xinfang.contracts.handling.supervision.ClosingReportSubmitted;
import org.xinfang.contracts.intake.MatterRegistered;
import org.xinfang.contracts.intake.MatterSupplemented;
import org.xinfang.contracts.notice.NoticeDelivered;
import org.xinfang.contracts.notice.NoticeIssued;
import org.xinfang.contracts.routing.MatterAssigned;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.contracts.routing.MatterDiverted;
import org.xinfang.contracts.routing.MatterReferred;
import org.xinfang.contracts.routing.NonAcceptanceDecided;
import org.xinfang.contracts.routing.ObjectionDecided;
import org.xinfang.contracts.routing.ReferralObjected;
import org.xinfang.contracts.routing.ReferralReceived;
import org.xinfang.contracts.routing.ReferralTakenUp;

/** The facts of one matter as the other services tell them. */
public record Events(UUID matter) {

    public static final OrganRef BUREAU = new OrganRef("140106-PETITION", "迎泽区信访局");
    public static final OrganRef STREET_OFFICE = new OrganRef("140106001-GOVERNMENT", "柳巷街道办事处");
    public static final OrganRef HOUSING = new OrganRef("140106-HOUSING", "迎泽区住房和城乡建设局");
    public static final OrganRef COUNTY = new OrganRef("140106-GOVERNMENT", "迎泽区人民政府");

    private static final String NUMBER = "140106202603020001";

    public static Events ofNewMatter() {
        return new Events(UUID.randomUUID());
    }

    public MatterRegistered registered(String receivedAt) {
        return registered(BUREAU, true, false, receivedAt);
    }

    public MatterRegistered registered(
            OrganRef registrar, boolean petitionDepartment, boolean anonymous, String receivedAt) {
        OffsetDateTime time = OffsetDateTime.parse(receivedAt);
        return new MatterRegistered(
                matter,
                NUMBER,
                "LETTER",
                time,
                time.plusHours(1),
                registrar,
                petitionDepartment,
                new RegionRef("140106", "迎泽区"),
                1,
                anonymous,
                false);
    }

    public MatterReferred referred(String on, UUID referral, boolean dispatchComplete) {
        return new MatterReferred(
                matter,
                NUMBER,
                1,
                referral,
                BUREAU,
                STREET_OFFICE,
                LocalDate.parse(on),
                "APPEAL",
                false,
                "F1",
                "PETITION",
                List.of("22(1)"),
                List.of("城乡建设"),
                "请兑现承诺",
                dispatchComplete);
    }

    public MatterClassified classified(String category, boolean sealed, String claimKind) {
        return new MatterClassified(
                matter,
                BUREAU,
                List.of(new MatterClassified.Claim(1, category, sealed, claimKind, List.of())),
                List.of());
    }

    public MatterAssigned assigned(String on, boolean dispatchComplete) {
        return new MatterAssigned(
                matter,
                NUMBER,
                1,
                UUID.randomUUID(),
                BUREAU,
                STREET_OFFICE,
                LocalDate.parse(on),
                LocalDate.parse(on).plusDays(60),
                "APPEAL",
                "F1",
                "PETITION",
                List.of("22(1)"),
                List.of("城乡建设"),
                "请兑现承诺",
                dispatchComplete);
    }

    public MatterDiverted diverted(String on, boolean dispatchComplete) {
        return new MatterDiverted(
                matter,
                NUMBER,
                1,
                BUREAU,
                LocalDate.parse(on),
                "B1",
                "劳动人事争议仲裁",
                "劳动人事争议仲裁委员会",
                List.of("31(2)"),
                "自知道之日起一年",
                null,
                "补偿金",
                dispatchComplete);
    }

    public NonAcceptanceDecided notAccepted(String on, boolean dispatchComplete) {
        return new NonAcceptanceDecided(
                matter,
                NUMBER,
                1,
                BUREAU,
                LocalDate.parse(on),
                "正在办理",
                List.of("19(3)"),
                "柳巷街道办事处",
                "请兑现承诺",
                dispatchComplete,
                null,
                null,
                null);
    }

    public ReferralReceived received(String on, UUID referral) {
        return received(on, referral, "PETITION", false, true);
    }

    public ReferralReceived received(
            String on, UUID referral, String procedure, boolean sealed, boolean petitionerKnown) {
        return new ReferralReceived(
                matter, 1, referral, STREET_OFFICE, LocalDate.parse(on), procedure, sealed, petitionerKnown, BUREAU);
    }

    public ReferralTakenUp takenUp(String on, UUID referral) {
        LocalDate day = LocalDate.parse(on);
        return new ReferralTakenUp(
                matter,
                NUMBER,
                1,
                referral,
                STREET_OFFICE,
                BUREAU,
                day,
                day,
                "APPEAL",
                "F1",
                "PETITION",
                List.of("31(6)"),
                "请兑现承诺",
                null);
    }

    public ReferralObjected objected(String on, UUID referral) {
        LocalDate day = LocalDate.parse(on);
        return new ReferralObjected(matter, NUMBER, 1, referral, STREET_OFFICE, BUREAU, day, day, "不属于我办职权范围", HOUSING);
    }

    public ObjectionDecided objectionDecided(String on, UUID referral, boolean agreed) {
        return new ObjectionDecided(
                matter, NUMBER, 1, referral, BUREAU, STREET_OFFICE, agreed, "核实", LocalDate.parse(on), agreed ? 1 : 0);
    }

    public HandlingReopened reopened(String on, String redoBy) {
        return new HandlingReopened(
                matter, NUMBER, 1, STREET_OFFICE, COUNTY, "REVIEW", LocalDate.parse(on), LocalDate.parse(redoBy));
    }

    public MatterSupplemented supplemented(String at) {
        return new MatterSupplemented(matter, 1, OffsetDateTime.parse(at), BUREAU);
    }

    public MatterAccepted acceptedBy(String organ, String on) {
        LocalDate day = LocalDate.parse(on);
        OrganRef handler = new OrganRef(organ, "测试机关" + organ);
        return new MatterAccepted(
                matter, NUMBER, 1, handler, BUREAU, day, day, "PETITION", List.of("31(6)"), "请兑现承诺", null);
    }

    public MatterAccepted accepted(String on, String procedure) {
        LocalDate day = LocalDate.parse(on);
        return new MatterAccepted(
                matter, NUMBER, 1, STREET_OFFICE, BUREAU, day, day, procedure, List.of("31(6)"), "请兑现承诺", null);
    }

    public OpinionIssued opinion(String on) {
        LocalDate day = LocalDate.parse(on);
        return new OpinionIssued(
                matter,
                NUMBER,
                1,
                STREET_OFFICE,
                day,
                day,
                "SUPPORTED",
                "请兑现承诺",
                "事实",
                "理由",
                "支持",
                List.of("民法典"),
                COUNTY);
    }

    public ReviewRequested reviewRequested(String requestedOn, String receivedOn) {
        return new ReviewRequested(
                matter,
                NUMBER,
                1,
                UUID.randomUUID(),
                COUNTY,
                STREET_OFFICE,
                LocalDate.parse(requestedOn),
                LocalDate.parse(receivedOn));
    }

    public ReviewWithdrawn withdrawn(ReviewRequested request, String withdrawnOn) {
        return new ReviewWithdrawn(
                matter,
                NUMBER,
                1,
                request.request(),
                "REVIEW",
                request.organ(),
                request.against(),
                request.requestedOn(),
                LocalDate.parse(withdrawnOn),
                LocalDate.parse(withdrawnOn),
                List.of("35"),
                "请兑现承诺");
    }

    public ClosingReportSubmitted reported(MatterAssigned assigned, int submission, String on) {
        return new ClosingReportSubmitted(
                matter,
                NUMBER,
                1,
                assigned.referral(),
                submission,
                assigned.to(),
                assigned.from(),
                assigned.assignedOn(),
                LocalDate.parse(on),
                "请兑现承诺",
                "承诺未兑现",
                "经查属实",
                "已兑现",
                "AGREES",
                "负责人甲",
                List.of("22(1)(3)"));
    }

    public ClosingReportDecided reportReturned(MatterAssigned assigned, String on, String redoBy) {
        return new ClosingReportDecided(
                matter,
                NUMBER,
                1,
                assigned.referral(),
                1,
                assigned.to(),
                assigned.from(),
                LocalDate.parse(on),
                false,
                LocalDate.parse(redoBy));
    }

    public ReReviewRequested reReviewRequested(String requestedOn, String receivedOn) {
        return new ReReviewRequested(
                matter,
                NUMBER,
                1,
                UUID.randomUUID(),
                COUNTY,
                COUNTY,
                LocalDate.parse(requestedOn),
                LocalDate.parse(receivedOn));
    }

    public HearingOpened hearingOpened(String on, UUID hearing) {
        return new HearingOpened(matter, 1, hearing, "RE_REVIEW", COUNTY, LocalDate.parse(on));
    }

    public HearingClosed hearingClosed(String on, UUID hearing) {
        return new HearingClosed(matter, 1, hearing, "RE_REVIEW", COUNTY, LocalDate.parse(on));
    }

    public MatterClosed closed(String on, String reason) {
        return new MatterClosed(matter, 1, STREET_OFFICE, reason, LocalDate.parse(on));
    }

    public NoticeIssued noticeIssued(String on, String document, OrganRef organ, @Nullable Integer claim) {
        return new NoticeIssued(
                matter,
                claim,
                UUID.randomUUID(),
                document,
                "受理告知书",
                "迎街信受〔2026〕1号",
                organ,
                "PETITIONER",
                null,
                LocalDate.parse(on),
                "ABCD",
                false);
    }

    public NoticeDelivered delivered(String on, String document, UUID notice, String addressee) {
        return delivered(on, document, notice, addressee, null);
    }

    public NoticeDelivered delivered(
            String on, String document, UUID notice, String addressee, @Nullable String remedy) {
        return new NoticeDelivered(
                matter,
                1,
                notice,
                document,
                STREET_OFFICE,
                addressee,
                "PORTAL",
                LocalDate.parse(on),
                "门户签收",
                false,
                remedy);
    }
}
