package org.xinfang.handling.lifecycle;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * How the claim came to the organ.
 *
 * @param referral id of the referral it came by; a case has exactly one
 * @param number readable matter number
 * @param organ the organ in charge (承办单位)
 * @param from the organ that sent it; the organ itself for a direct filing
 * @param receivedOn legal date of the organ's receipt
 * @param takenUpOn legal date of the take-up
 * @param category SUGGESTION or APPEAL
 * @param claimKind row of the diversion table, e.g. F1
 * @param procedure by which it is handled
 * @param claimText the claim in the petitioner's words
 * @param reportDue the assigner's date for the closing report; null for a plain referral
 */
public record Origin(
        UUID referral,
        String number,
        OrganRef organ,
        OrganRef from,
        LocalDate receivedOn,
        LocalDate takenUpOn,
        String category,
        String claimKind,
        Procedure procedure,
        String claimText,
        @Nullable LocalDate reportDue) {

    /** The article that owes the petitioner a written notice: another one for a direct filing. */
    public Article noticeArticle() {
        return direct() ? Article.DIRECT_NOTICE : Article.WRITTEN_NOTICE;
    }

    /** Whether the petitioner filed with the organ itself (直接提出). */
    public boolean direct() {
        return organ.code().equals(from.code());
    }
}
