package org.xinfang.routing.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.RegionRef;
import org.xinfang.routing.classification.Category;
import org.xinfang.routing.classification.ClaimSuggestion.Alternative;
import org.xinfang.routing.classification.Flag;
import org.xinfang.routing.classification.FlagSuggestion;
import org.xinfang.routing.classification.Reason;
import org.xinfang.routing.dispute.DisputeView;
import org.xinfang.routing.diversion.Decision;
import org.xinfang.routing.diversion.Way;
import org.xinfang.routing.leadcase.LeadOfficialView;
import org.xinfang.routing.matter.ClaimState;
import org.xinfang.routing.matter.RoutedMatter.Stage;
import org.xinfang.routing.merge.RepeatView;
import org.xinfang.routing.referral.ReferralView;

/**
 * The routing of a matter as far as the viewer may see it.
 *
 * @param matter its id
 * @param number readable number
 * @param stage SUGGESTED, CLASSIFIED or DISPATCHED
 * @param registrar the registering organ
 * @param region where the problem lies
 * @param channel how it came
 * @param receivedAt when it came
 * @param flags marks of the matter
 * @param flagReasons why they were suggested; withheld where they could tell of a sealed claim
 * @param rulesVersion version of the classification rules
 * @param claims the claims the viewer may know of
 * @param dispatchBy for the own desk: the day by which an enterprise's matter is to leave (涉企绿色通道); an internal aim, never
 *     after the legal limit; null for others
 * @param earlier an earlier matter of the same petitioner that seems the same, or null
 * @param allowedActions what the viewer may do with the matter now
 */
record RoutingView(
        UUID matter,
        String number,
        Stage stage,
        OrganRef registrar,
        RegionRef region,
        String channel,
        OffsetDateTime receivedAt,
        List<Flag> flags,
        List<FlagSuggestion> flagReasons,
        String rulesVersion,
        List<ClaimView> claims,
        @Nullable LocalDate dispatchBy,
        @Nullable EarlierView earlier,
        List<String> allowedActions) {

    /**
     * A claim.
     *
     * @param claim number, from 1
     * @param category SUGGESTION, ACCUSATION or APPEAL
     * @param sealed whether it runs on the sealed track
     * @param claimKind row of the diversion table, or null when withheld
     * @param contentClass first-level content class, or null when withheld
     * @param topic second-level content class, or null when withheld
     * @param text the claim's words, or null when withheld
     * @param accusedUnits organs that may never see it
     * @param state whether and how it has left
     * @param suggestion how the rules see it, for the registering organ
     * @param route the proposed route, for the registering organ while the claim is here
     * @param referrals where it was sent, in order
     * @param returns how often it was returned (退回次数)
     * @param dispute the dispute on who is in charge of it, or null
     * @param reception when it was sent on and when it was accepted, or null when withheld
     * @param leadOfficial the leading official in charge of it (包案领导), or null
     * @param repeat its part in a merge of repeats (并案办理), or null
     * @param allowedActions what the viewer may do with it now
     */
    record ClaimView(
            int claim,
            Category category,
            boolean sealed,
            @Nullable String claimKind,
            @Nullable String contentClass,
            @Nullable String topic,
            @Nullable String text,
            List<String> accusedUnits,
            ClaimState state,
            @Nullable SuggestionView suggestion,
            @Nullable RouteView route,
            List<ReferralView> referrals,
            int returns,
            @Nullable DisputeView dispute,
            Trail.@Nullable ReceptionView reception,
            @Nullable LeadOfficialView leadOfficial,
            @Nullable RepeatView repeat,
            List<String> allowedActions) {}

    /**
     * What the rules made of a claim.
     *
     * @param category suggested category
     * @param claimKind suggested row
     * @param articles articles it rests on
     * @param confidence 0 to 1
     * @param reasons passages and rules that fired
     * @param alternatives kinds that nearly fired
     */
    record SuggestionView(
            Category category,
            String claimKind,
            List<String> articles,
            double confidence,
            List<Reason> reasons,
            List<Alternative> alternatives) {}

    /**
     * Where the claim should go.
     *
     * @param table version of the diversion table
     * @param row row of the diversion table that fired
     * @param nearRows the other rows for this kind, with why they did not decide
     * @param way REFERRAL, ASSIGNMENT or DIVERSION
     * @param procedure procedure of a referred claim; empty for a diversion
     * @param procedureName its Chinese name
     * @param organ the organ in charge, or null when the clerk has to choose
     * @param candidates the organs to choose from
     * @param leadTo Chinese name of the organ to turn to
     * @param document document owed, e.g. DOC-04
     * @param articles articles
     * @param limit the petitioner's limit in the other procedure
     * @param limitFrom a day in the text from which it may run, or null
     * @param limitEnds last day counted from there, or null; an aid, not a ruling
     * @param reasons how the organ was found
     */
    record RouteView(
            String table,
            String row,
            List<Decision.NearRow> nearRows,
            Way way,
            String procedure,
            String procedureName,
            @Nullable OrganRef organ,
            List<OrganRef> candidates,
            String leadTo,
            String document,
            List<String> articles,
            String limit,
            @Nullable LocalDate limitFrom,
            @Nullable LocalDate limitEnds,
            List<String> reasons) {}

    /**
     * A repeat (重复信访).
     *
     * @param number number of the earlier matter
     * @param likeness how alike, 0 to 1
     * @param organInCharge the organ that has it in hand, or null when it was not sent anywhere yet
     * @param article the article by which it is not accepted above, and not handled twice here
     * @param document document owed: DOC-08 when a superior does not accept it, DOC-04 when it is merged
     */
    record EarlierView(
            String number, double likeness, @Nullable OrganRef organInCharge, String article, String document) {

        static EarlierView here(String number, double likeness, @Nullable OrganRef organInCharge) {
            return new EarlierView(number, likeness, organInCharge, "19(3)", "DOC-04");
        }

        static EarlierView below(String number, double likeness, @Nullable OrganRef organInCharge) {
            return new EarlierView(number, likeness, organInCharge, "19(3)", "DOC-08");
        }

        /** Whether this desk may merge into it: it registered it, or has it in hand. */
        boolean isHere() {
            return document.equals("DOC-04");
        }
    }
}
