package org.xinfang.handling.discontinuation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.Origin;
import org.xinfang.handling.paper.DraftRefused;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * Why handling ended without a decision, and what shows it.
 *
 * @param ground why
 * @param on the day of the written withdrawal, of the death or of the dissolution
 * @param proof the written application, or the paper that proves the demise
 * @param identity how the withdrawing petitioner's identity was checked; null otherwise
 * @param freeWill how his free will was made sure of; null otherwise
 * @param successor who could have gone on after a demise; null when there is nobody
 * @param askedOn the day the successor was asked; null when there is nobody
 * @param declinedOn the day the successor declined; null when there is nobody, or he was silent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Discontinuation(
        Ground ground,
        LocalDate on,
        String proof,
        @Nullable String identity,
        @Nullable String freeWill,
        @Nullable String successor,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate declinedOn) {
    /** Claims of this kind accuse somebody of a violation: the organ pursues it whoever withdraws. */
    private static final String ACCUSING = "A";

    /**
     * A withdrawal that ends the claim.
     *
     * @return refused with {@code content-missing}, with {@code public-interest-remains} for what is not the petitioner's
     *     alone, with {@code discontinuation-date}
     */
    static Outcome<Discontinuation> withdrawal(WithdrawalDraft draft, Origin origin, LocalDate today) {
        Article article = origin.procedure().article();
        Mandatory content = Mandatory.by(article);
        LocalDate writtenOn = content.day("writtenOn", draft.writtenOn());
        String application = content.text("application", draft.application());
        String identity = content.text("identity", draft.identity());
        String freeWill = content.text("freeWill", draft.freeWill());
        return content.paper(() -> new Discontinuation(
                        Ground.WITHDRAWAL, writtenOn, application, identity, freeWill, null, null, null))
                .then(withdrawal ->
                        draft.publicInterest() == null && !origin.claimKind().startsWith(ACCUSING)
                                ? withdrawal.notAhead("writtenOn", today)
                                : Outcome.refused(new DiscontinuationRefused.PublicInterestRemains(article)));
    }

    /**
     * The end of a claim whose petitioner is no more.
     *
     * @param days natural days within which a successor who was asked may go on
     * @return refused with {@code content-missing}, {@code foreign-content}, with {@code successor-may-continue} while he
     *     may, with {@code discontinuation-date}
     */
    static Outcome<Discontinuation> demise(DemiseDraft draft, Origin origin, LocalDate today, int days) {
        Article article = origin.procedure().article();
        Mandatory content = Mandatory.by(article);
        Ground ground = content.choice("ground", draft.ground(), Ground.values());
        LocalDate happenedOn = content.day("happenedOn", draft.happenedOn());
        String proof = content.text("proof", draft.proof());
        if (draft.successor() == null) {
            content.without("askedOn", draft.askedOn());
            content.without("declinedOn", draft.declinedOn());
        } else {
            content.text("successor", draft.successor());
            content.day("askedOn", draft.askedOn());
        }
        return content.paper(() -> new Discontinuation(
                        ground, happenedOn, proof, null, null, draft.successor(), draft.askedOn(), draft.declinedOn()))
                .then(demise -> demise.ground == Ground.WITHDRAWAL
                        ? Outcome.refused(new DraftRefused.ForeignContent("ground", article))
                        : demise.notAhead("happenedOn", today))
                .then(demise -> demise.nobodyGoesOn(article, today, days));
    }

    private Outcome<Discontinuation> notAhead(String field, LocalDate today) {
        return on.isAfter(today) ? Outcome.refused(new DiscontinuationRefused.DayAhead(field)) : Outcome.done(this);
    }

    private Outcome<Discontinuation> nobodyGoesOn(Article article, LocalDate today, int days) {
        if (askedOn == null || declinedOn != null && !declinedOn.isAfter(today)) {
            return Outcome.done(this);
        }
        LocalDate lastDay = askedOn.plusDays(days);
        return today.isAfter(lastDay)
                ? Outcome.done(this)
                : Outcome.refused(new DiscontinuationRefused.SuccessorMayContinue(lastDay, article));
    }
}
