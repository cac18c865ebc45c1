package org.xinfang.handling.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * What both sides agreed and signed (调解协议书、和解协议书, DOC-15).
 *
 * @param otherSide who agreed with the petitioner
 * @param dispute what they disputed
 * @param terms what they agreed
 * @param performance how it is performed
 * @param performBy last day of performance
 * @param petitionerSignedOn the day the petitioner signed
 * @param otherSideSignedOn the day the other side signed
 */
record Agreement(
        String otherSide,
        String dispute,
        String terms,
        String performance,
        LocalDate performBy,
        LocalDate petitionerSignedOn,
        LocalDate otherSideSignedOn) {

    /**
     * An agreement that holds all that it must, signed by both sides.
     *
     * @return refused with {@code content-missing}, or with {@code agreement-date} when a signature lies ahead or performance
     *     before it
     */
    static Outcome<Agreement> from(AgreementDraft draft, LocalDate today) {
        Mandatory content = Mandatory.by(Article.MEDIATION);
        String otherSide = content.text("otherSide", draft.otherSide());
        String dispute = content.text("dispute", draft.dispute());
        String terms = content.text("terms", draft.terms());
        String performance = content.text("performance", draft.performance());
        LocalDate performBy = content.day("performBy", draft.performBy());
        LocalDate petitioner = content.day("petitionerSignedOn", draft.petitionerSignedOn());
        LocalDate other = content.day("otherSideSignedOn", draft.otherSideSignedOn());
        return content.paper(() -> new Agreement(otherSide, dispute, terms, performance, performBy, petitioner, other))
                .then(agreement -> agreement.inOrder(today));
    }

    private Outcome<Agreement> inOrder(LocalDate today) {
        if (petitionerSignedOn.isAfter(today)) {
            return Outcome.refused(new AgreementDate("petitionerSignedOn"));
        }
        if (otherSideSignedOn.isAfter(today)) {
            return Outcome.refused(new AgreementDate("otherSideSignedOn"));
        }
        return performBy.isBefore(signedOn()) ? Outcome.refused(new AgreementDate("performBy")) : Outcome.done(this);
    }

    /** The day on which both had signed: the agreement's date. */
    LocalDate signedOn() {
        return petitionerSignedOn.isAfter(otherSideSignedOn) ? petitionerSignedOn : otherSideSignedOn;
    }

    /**
     * An agreement as the head enters it; anything may be missing.
     *
     * @param otherSide who agreed with the petitioner
     * @param dispute what they disputed
     * @param terms what they agreed
     * @param performance how it is performed
     * @param performBy last day of performance
     * @param petitionerSignedOn the day the petitioner signed
     * @param otherSideSignedOn the day the other side signed
     */
    record AgreementDraft(
            @Nullable String otherSide,
            @Nullable String dispute,
            @Nullable String terms,
            @Nullable String performance,
            @Nullable LocalDate performBy,
            @Nullable LocalDate petitionerSignedOn,
            @Nullable LocalDate otherSideSignedOn) {}
}
