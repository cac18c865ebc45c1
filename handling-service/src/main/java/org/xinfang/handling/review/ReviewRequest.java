package org.xinfang.handling.review;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.handling.lifecycle.Round;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * A petitioner's request for review or re-review.
 *
 * @param id id of the request, and of the case it opens
 * @param attacked the round of handling whose opinion is at stake
 * @param attackedOn the day on which the attacked opinion was issued
 * @param requestedOn the day he asked
 * @param receivedOn the day the organ received it
 * @param reasons facts and reasons of the request
 */
public record ReviewRequest(
        UUID id, Round attacked, LocalDate attackedOn, LocalDate requestedOn, LocalDate receivedOn, String reasons) {

    /**
     * A request that can be dealt with.
     *
     * @return refused with {@code content-missing}, or with {@code request-date} unless opinion, request, receipt and today
     *     follow each other
     */
    static Outcome<ReviewRequest> from(RequestDraft draft, Stage stage, AttackedOpinion opinion, LocalDate today) {
        Mandatory content = Mandatory.by(stage.article());
        LocalDate requestedOn = content.day("requestedOn", draft.requestedOn());
        String reasons = content.text("reasons", draft.reasons());
        LocalDate receivedOn = draft.receivedOn() == null ? today : draft.receivedOn();
        return content.paper(() -> new ReviewRequest(
                        UUID.randomUUID(),
                        opinion.handling().round(),
                        opinion.issuedOn(),
                        requestedOn,
                        receivedOn,
                        reasons))
                .then(request -> request.inOrder(today));
    }

    private Outcome<ReviewRequest> inOrder(LocalDate today) {
        if (requestedOn.isBefore(attackedOn) || requestedOn.isAfter(receivedOn)) {
            return Outcome.refused(new ReviewRefused.RequestDate("requestedOn"));
        }
        return receivedOn.isAfter(today)
                ? Outcome.refused(new ReviewRefused.RequestDate("receivedOn"))
                : Outcome.done(this);
    }
}
