package org.xinfang.handling.report;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Role;
import org.xinfang.handling.lifecycle.StepRefused;
import org.xinfang.handling.paper.Deed;
import org.xinfang.platform.core.Outcome;

/**
 * The closing report on an assigned claim (办结报告): drafted, submitted by another person's approval, then accepted or sent back
 * by the assigner.
 *
 * @param referral the assignment that it answers
 * @param submission 1 for the first report, one more each time it was sent back
 * @param content what it says
 * @param drafted who drafted it
 * @param submitted who approved and thereby submitted it; null while it is a draft
 * @param accepted who accepted it; null while nobody has
 * @param returned why it was sent back; null unless it was
 * @param version grows with each change
 */
record ClosingReport(
        UUID referral,
        int submission,
        ReportContent content,
        Deed drafted,
        @Nullable Deed submitted,
        @Nullable Deed accepted,
        @Nullable Return returned,
        long version) {

    /** Where it stands. The name is the wire value. */
    enum State {
        DRAFTED,
        SUBMITTED,
        ACCEPTED,
        RETURNED
    }

    static ClosingReport first(UUID referral, ReportContent content, Deed drafted) {
        return new ClosingReport(referral, 1, content, drafted, null, null, null, 1);
    }

    State state() {
        if (submitted == null) {
            return State.DRAFTED;
        }
        if (returned != null) {
            return State.RETURNED;
        }
        return accepted == null ? State.SUBMITTED : State.ACCEPTED;
    }

    /** Replaces a draft, or begins the next report after one that was sent back; refused with {@code report-state}. */
    Outcome<ClosingReport> redraft(ReportContent other, Deed by) {
        return switch (state()) {
            case DRAFTED -> Outcome.done(draft(submission, other, by));
            case RETURNED -> Outcome.done(draft(submission + 1, other, by));
            case SUBMITTED, ACCEPTED -> Outcome.refused(new ReportRefused.OutOfTurn(state()));
        };
    }

    private ClosingReport draft(int which, ReportContent other, Deed by) {
        return new ClosingReport(referral, which, other, by, null, null, null, version + 1);
    }

    /** Refused with {@code report-state}, or with {@code own-draft} to its drafter. */
    Outcome<ClosingReport> submit(Officer approver, Deed by) {
        return in(State.DRAFTED)
                .then(draft -> drafted.isOf(approver.actor())
                        ? Outcome.refused(new StepRefused.OwnDraft())
                        : Outcome.done(new ClosingReport(
                                referral, submission, content, drafted, by, null, null, version + 1)));
    }

    /** Refused with {@code report-state} unless it is submitted. */
    Outcome<ClosingReport> accept(Deed by) {
        return in(State.SUBMITTED)
                .map(open ->
                        new ClosingReport(referral, submission, content, drafted, submitted, by, null, version + 1));
    }

    /** Refused with {@code report-state} unless it is submitted. */
    Outcome<ClosingReport> sendBack(Return why) {
        return in(State.SUBMITTED)
                .map(open ->
                        new ClosingReport(referral, submission, content, drafted, submitted, null, why, version + 1));
    }

    private Outcome<ClosingReport> in(State asked) {
        return state() == asked ? Outcome.done(this) : Outcome.refused(new ReportRefused.OutOfTurn(state()));
    }

    /** What this officer may do now with the report on this case. */
    List<String> allowedActions(HandlingCase handling, Officer officer) {
        String organ = officer.actor().organ();
        boolean drafts = handling.belongsTo(organ) && officer.holds(Role.HANDLER);
        boolean approves = handling.belongsTo(organ) && officer.holds(Role.APPROVER) && !drafted.isOf(officer.actor());
        boolean decides = handling.origin().from().code().equals(organ) && officer.holds(Role.SUPERVISOR);
        return switch (state()) {
            case DRAFTED ->
                Stream.concat(when(drafts, "draft"), when(approves, "approve")).toList();
            case SUBMITTED ->
                Stream.concat(when(decides, "accept"), when(decides, "send-back"))
                        .toList();
            case RETURNED -> when(drafts, "draft").toList();
            case ACCEPTED -> List.of();
        };
    }

    private static Stream<String> when(boolean allowed, String action) {
        return allowed ? Stream.of(action) : Stream.of();
    }
}
