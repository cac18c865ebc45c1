package org.xinfang.notice.issue;

import static org.xinfang.notice.document.ContentField.AGAINST;
import static org.xinfang.notice.document.ContentField.DECISION;
import static org.xinfang.notice.document.ContentField.FACTS;
import static org.xinfang.notice.document.ContentField.GROUND;
import static org.xinfang.notice.document.ContentField.GROUNDS;
import static org.xinfang.notice.document.ContentField.LEGAL_BASIS;
import static org.xinfang.notice.document.ContentField.LIMIT;
import static org.xinfang.notice.document.ContentField.OPINION;
import static org.xinfang.notice.document.ContentField.REMEDY;
import static org.xinfang.notice.document.ContentField.REQUESTED_ON;
import static org.xinfang.notice.document.ContentField.REVIEW_ORGAN;
import static org.xinfang.notice.document.ContentField.TITLE;
import static org.xinfang.notice.document.DocumentKind.REVIEW_ADMISSION_NOTICE;
import static org.xinfang.notice.document.DocumentKind.REVIEW_OPINION;
import static org.xinfang.notice.document.DocumentKind.RE_REVIEW_OPINION;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.ReviewAdmitted;
import org.xinfang.contracts.handling.remedy.ReviewWithdrawn;
import org.xinfang.notice.document.ChineseText;
import org.xinfang.notice.document.Content;
import org.xinfang.notice.issue.ReviewResult.Stage;
import org.xinfang.notice.registry.Draft;

/** What review and re-review owe the petitioner (art. 35, 36). */
final class ReviewNotices {

    private ReviewNotices() {}

    /** DOC-17: the request is examined, and until when. */
    static Draft admission(ReviewAdmitted admitted) {
        Stage stage = Stage.valueOf(admitted.stage());
        Content content = OwedNotices.about(admitted.number(), admitted.claimText(), admitted.articles())
                .with(TITLE, "信访事项" + stage.chinese() + "申请受理告知书")
                .with(REQUESTED_ON, ChineseText.date(admitted.requestedOn()))
                .with(AGAINST, nameOf(admitted.against()))
                .with(DECISION, "受理上述" + stage.chinese() + "申请")
                .with(LIMIT, limit(stage));
        return new Draft(admitted.matter(), admitted.claim(), REVIEW_ADMISSION_NOTICE, admitted.organ(), null, content);
    }

    /** DOC-17: the request is withdrawn, the examination ends; what of the petitioner's time. */
    static Draft withdrawal(ReviewWithdrawn withdrawn) {
        Stage stage = Stage.valueOf(withdrawn.stage());
        Content content = OwedNotices.about(withdrawn.number(), withdrawn.claimText(), withdrawn.articles())
                .with(TITLE, "信访事项" + stage.chinese() + "终止告知书")
                .with(REQUESTED_ON, ChineseText.date(withdrawn.requestedOn()))
                .with(AGAINST, withdrawn.against().name())
                .with(GROUND, "该申请已于" + ChineseText.date(withdrawn.writtenOn()) + "书面撤回，系真实意思表示。")
                .with(DECISION, "准予撤回上述申请，终止" + stage.chinese())
                .with(LIMIT, "原意见继续有效；申请" + stage.chinese() + "的期限仍自收到原意见之日起计算，不因撤回重新计算。");
        return new Draft(
                withdrawn.matter(), withdrawn.claim(), REVIEW_ADMISSION_NOTICE, withdrawn.organ(), null, content);
    }

    /** DOC-18 or DOC-19; DOC-17 when the request is not examined. */
    static Draft of(ReviewResult result) {
        return result.admitted() ? opinion(result) : nonAdmission(result);
    }

    private static Draft nonAdmission(ReviewResult result) {
        String refusal = "不予" + result.stage().chinese();
        Content content = asked(result, result.legalBasis())
                .with(TITLE, "信访事项" + refusal + "告知书")
                .with(GROUND, result.grounds())
                .with(DECISION, "对上述申请" + refusal);
        return new Draft(result.matter(), result.claim(), REVIEW_ADMISSION_NOTICE, result.organ(), null, content);
    }

    private static Draft opinion(ReviewResult result) {
        Content content = asked(result, List.of())
                .with(FACTS, result.facts())
                .with(GROUNDS, result.grounds())
                .with(DECISION, result.decided())
                .with(OPINION, result.opinion())
                .with(LEGAL_BASIS, ChineseText.list(result.legalBasis()))
                .with(REVIEW_ORGAN, nameOf(result.next()))
                .with(REMEDY, result.remedy());
        return new Draft(
                result.matter(),
                result.claim(),
                result.stage() == Stage.REVIEW ? REVIEW_OPINION : RE_REVIEW_OPINION,
                result.organ(),
                null,
                content);
    }

    private static Content asked(ReviewResult result, List<String> statutes) {
        return OwedNotices.about(result.number(), result.claimText(), statutes)
                .with(REQUESTED_ON, ChineseText.date(result.requestedOn()))
                .with(AGAINST, nameOf(result.against()));
    }

    /** Art. 35, 36(1); the days of a hearing are left out in re-review alone (art. 36(2)). */
    private static String limit(Stage stage) {
        String thirtyDays = "我单位将自收到申请之日起30日内提出" + stage.chinese() + "意见，并予以书面答复";
        return stage == Stage.RE_REVIEW ? thirtyDays + "；举行听证的，听证所需时间不计算在内。" : thirtyDays + "。";
    }

    private static String nameOf(@Nullable OrganRef organ) {
        return organ == null ? "" : organ.name();
    }
}
