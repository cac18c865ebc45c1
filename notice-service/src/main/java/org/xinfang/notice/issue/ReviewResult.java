package org.xinfang.notice.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.ReReviewDecided;
import org.xinfang.contracts.handling.ReviewDecided;

/**
 * What the organ above decided, in review (art. 35) or in re-review (art. 36).
 *
 * @param stage which of the two
 * @param next the organ that re-reviews on request; null when nobody comes after
 * @param against the organ whose opinion was attacked; null in events of old
 * @param changedTo what a changed opinion decides of the claim; null when it was not changed, and in events of old
 */
record ReviewResult(
        Stage stage,
        UUID matter,
        String number,
        int claim,
        OrganRef organ,
        LocalDate requestedOn,
        String decision,
        String claimText,
        String facts,
        String grounds,
        String opinion,
        List<String> legalBasis,
        @Nullable OrganRef next,
        @Nullable OrganRef against,
        @Nullable String changedTo) {

    private static final String REVOKED = "REVOKED";

    /** The two reviews, as papers call them. */
    enum Stage {
        REVIEW("复查"),
        RE_REVIEW("复核");

        private final String chinese;

        Stage(String chinese) {
            this.chinese = chinese;
        }

        String chinese() {
            return chinese;
        }
    }

    static ReviewResult of(ReviewDecided event) {
        return new ReviewResult(
                Stage.REVIEW,
                event.matter(),
                event.number(),
                event.claim(),
                event.organ(),
                event.requestedOn(),
                event.decision(),
                event.claimText(),
                event.facts(),
                event.grounds(),
                event.opinion(),
                event.legalBasis(),
                event.decision().equals(REVOKED) ? null : event.reviewOrgan(),
                event.against(),
                event.changedTo());
    }

    static ReviewResult of(ReReviewDecided event) {
        return new ReviewResult(
                Stage.RE_REVIEW,
                event.matter(),
                event.number(),
                event.claim(),
                event.organ(),
                event.requestedOn(),
                event.decision(),
                event.claimText(),
                event.facts(),
                event.grounds(),
                event.opinion(),
                event.legalBasis(),
                null,
                event.against(),
                event.changedTo());
    }

    boolean admitted() {
        return !decision.equals("NOT_ADMITTED");
    }

    /** The decision in one sentence; empty, and so the paper held, when the code is unknown. */
    String decided() {
        String attacked = stage == Stage.REVIEW ? "原信访处理意见" : "原复查意见";
        return switch (decision) {
            case "UPHELD" -> "维持" + attacked + "。";
            case "CHANGED" -> "变更" + attacked + "。" + HandlingNotices.decision(changedTo);
            case REVOKED -> "撤销" + attacked + "，责令重新办理。";
            default -> "";
        };
    }

    /**
     * Where the petitioner may go now: after review one organ higher (art. 36(1)), after re-review nowhere with the same facts
     * and grounds (art. 36(3)), and against a new opinion as against any.
     */
    String remedy() {
        if (decision.equals(REVOKED)) {
            return "重新办理后，将出具新的信访处理意见书；如果对新的处理意见不服，可以依照《信访工作条例》第三十五条的规定请求复查。";
        }
        if (stage == Stage.RE_REVIEW) {
            return "根据《信访工作条例》第三十六条第三款的规定，对本复核意见不服，仍然以同一事实和理由提出投诉请求的，" + "各级党委和政府信访部门和其他机关、单位不再受理。";
        }
        return next == null ? "" : "如果对本复查意见不服，可以依照《信访工作条例》第三十六条第一款的规定，自收到本意见书之日起30日内书面请求" + next.name() + "复核。";
    }
}
