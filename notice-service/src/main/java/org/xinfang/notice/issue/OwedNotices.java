package org.xinfang.notice.issue;

import static org.xinfang.notice.document.ContentField.ARTICLES;
import static org.xinfang.notice.document.ContentField.CHANNEL;
import static org.xinfang.notice.document.ContentField.CLAIM;
import static org.xinfang.notice.document.ContentField.MATTER_NUMBER;
import static org.xinfang.notice.document.ContentField.QUERY_CODE;
import static org.xinfang.notice.document.ContentField.QUERY_WAY;
import static org.xinfang.notice.document.ContentField.RECEIVED_ON;
import static org.xinfang.notice.document.DocumentKind.REGISTRATION_RECEIPT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xinfang.contracts.deadline.TimeLimitExtended;
import org.xinfang.contracts.handling.AcceptanceRefused;
import org.xinfang.contracts.handling.DutyAnswered;
import org.xinfang.contracts.handling.HearingAnnounced;
import org.xinfang.contracts.handling.MatterAccepted;
import org.xinfang.contracts.handling.MediationConcluded;
import org.xinfang.contracts.handling.OpinionIssued;
import org.xinfang.contracts.handling.ReReviewDecided;
import org.xinfang.contracts.handling.ReviewAdmitted;
import org.xinfang.contracts.handling.ReviewDecided;
import org.xinfang.contracts.handling.SuggestionAnswered;
import org.xinfang.contracts.handling.remedy.ReviewWithdrawn;
import org.xinfang.contracts.intake.MatterContentRecorded;
import org.xinfang.contracts.routing.MatterAssigned;
import org.xinfang.contracts.routing.MatterDiverted;
import org.xinfang.contracts.routing.MatterReferred;
import org.xinfang.contracts.routing.NonAcceptanceDecided;
import org.xinfang.contracts.routing.ReferralObjected;
import org.xinfang.contracts.routing.RepeatMerged;
import org.xinfang.notice.document.ChineseText;
import org.xinfang.notice.document.Content;
import org.xinfang.notice.registry.Draft;
import org.xinfang.notice.supervision.SupervisionNotices;
import org.xinfang.platform.core.LegalClock;

/**
 * Which event owes which documents, to whom; letters between organs on supervision stand in {@link SupervisionNotices}. An
 * organ that keeps what was filed with it directly (art. 23(2)) writes no letter to itself, and its petitioner learns of it by
 * the notice of acceptance.
 */
@ApplicationScoped
class OwedNotices {
    private final RoutingNotices routing;
    private final HandlingNotices handling;
    private final String queryWay;

    OwedNotices(IssueConfig config) {
        this.queryWay = "请登录网上信访平台（" + config.publicUrl() + "），凭信访件编号和查询码查询办理情况，也可以到本单位信访接待场所查询。";
        this.routing = new RoutingNotices(queryWay);
        this.handling = new HandlingNotices(queryWay);
    }

    List<Draft> by(Record event) {
        return switch (event) {
            case MatterReferred kept when kept.from().code().equals(kept.to().code()) -> List.of();
            case MatterAssigned kept when kept.from().code().equals(kept.to().code()) -> List.of();
            case MatterReferred referred when referred.sealed() -> List.of(routing.sealedHandover(referred));
            case MatterReferred referred -> List.of(routing.referral(referred), routing.destination(referred));
            case MatterAssigned assigned -> List.of(routing.assignment(assigned), routing.destination(assigned));
            case MatterDiverted diverted -> List.of(routing.diversion(diverted));
            case NonAcceptanceDecided decided -> List.of(RefusalNotices.nonAcceptance(decided));
            case RepeatMerged merged -> List.of(routing.destination(merged));
            case ReferralObjected objected -> List.of(RefusalNotices.objection(objected));
            case AcceptanceRefused refused -> List.of(handling.nonAcceptance(refused));
            case MatterAccepted accepted -> List.of(handling.acceptance(accepted));
            case OpinionIssued opinion -> List.of(handling.opinion(opinion));
            case SuggestionAnswered told when told.toldBy() != null -> List.of();
            case SuggestionAnswered answered -> List.of(handling.suggestionReply(answered));
            case DutyAnswered answered -> List.of(handling.dutyAnswer(answered));
            case ReviewAdmitted admitted -> List.of(ReviewNotices.admission(admitted));
            case ReviewWithdrawn withdrawn -> List.of(ReviewNotices.withdrawal(withdrawn));
            case ReviewDecided decided -> List.of(ReviewNotices.of(ReviewResult.of(decided)));
            case ReReviewDecided decided -> List.of(ReviewNotices.of(ReviewResult.of(decided)));
            case HearingAnnounced announced -> List.of(InterludeNotices.hearing(announced));
            case MediationConcluded concluded -> InterludeNotices.agreement(concluded);
            case TimeLimitExtended extended -> List.of(handling.extension(extended));
            default -> SupervisionNotices.by(event);
        };
    }

    /** The receipt of a registered matter (DOC-01). */
    Draft receipt(MatterContentRecorded recorded) {
        var content = Content.empty()
                .with(MATTER_NUMBER, recorded.number())
                .with(QUERY_CODE, recorded.queryCode())
                .with(QUERY_WAY, queryWay)
                .with(CHANNEL, ChineseText.channel(recorded.channel()))
                .with(RECEIVED_ON, ChineseText.date(LegalClock.legalDate(recorded.receivedAt())));
        return new Draft(recorded.matter(), null, REGISTRATION_RECEIPT, recorded.registrar(), null, content);
    }

    /** What most notices say: which matter, which claim, on which articles. */
    static Content about(String number, String claim, List<String> articles) {
        return Content.empty()
                .with(MATTER_NUMBER, number)
                .with(CLAIM, claim)
                .with(ARTICLES, ChineseText.articles(articles));
    }
}
