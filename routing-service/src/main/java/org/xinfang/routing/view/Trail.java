package org.xinfang.routing.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.routing.dispute.Dispute;
import org.xinfang.routing.dispute.DisputeView;
import org.xinfang.routing.leadcase.LeadOfficialView;
import org.xinfang.routing.merge.RepeatView;
import org.xinfang.routing.merge.Repeats;
import org.xinfang.routing.reception.Acceptance;
import org.xinfang.routing.referral.History;
import org.xinfang.routing.referral.Referral;
import org.xinfang.routing.referral.ReferralView;

/**
 * Where the claims of a matter went, and the disputes about it.
 *
 * @param referrals the referrals, in the order in which they were made
 * @param shown the same, as they are shown
 * @param disputes the disputes
 * @param acceptances the acceptances by the organs in charge
 * @param officials the officials in charge of claims (包案领导)
 * @param repeats what was merged of it and into it (并案办理)
 */
record Trail(
        List<Referral> referrals,
        List<ReferralView> shown,
        List<Dispute> disputes,
        List<Acceptance> acceptances,
        List<LeadOfficialView> officials,
        Repeats repeats) {

    /** The part of the trail that was sent to the viewer's organ. */
    Trail to(Viewer viewer) {
        List<Referral> mine = referrals.stream()
                .filter(referral -> referral.dispatch().reaches(viewer.organ()))
                .filter(referral -> viewer.cleared() || !referral.dispatch().sealed())
                .toList();
        List<ReferralView> views = shown.stream()
                .filter(view -> mine.stream()
                        .anyMatch(referral -> referral.dispatch().id().equals(view.id())))
                .toList();
        return new Trail(mine, views, disputes, acceptances, officials, repeats.to(viewer.organ()));
    }

    List<ReferralView> of(int claim) {
        return shown.stream().filter(view -> view.claim() == claim).toList();
    }

    /** Numbers of the claims that were sent, or merged into what was sent. */
    List<Integer> claims() {
        return Stream.concat(shown.stream().map(ReferralView::claim), repeats.mergedClaims())
                .distinct()
                .toList();
    }

    /** How often the claim was returned (退回次数). */
    int returns(int claim) {
        return History.of(referrals, claim).returns();
    }

    /** Whether some organ has the claim still, or is to get it: what was handed back is not shown to it any more. */
    boolean open(int claim) {
        return History.of(referrals, claim).open().isPresent()
                || repeats.mergedClaims().anyMatch(merged -> merged == claim);
    }

    /** Whether its sender may take the question up: it was returned, or an objection waits, and it was never disputed. */
    boolean mayBeDisputed(int claim) {
        History history = History.of(referrals, claim);
        boolean unsettled = history.open()
                .map(referral -> referral.state() == Referral.State.OBJECTED)
                .orElseGet(() -> history.returns() > 0);
        return unsettled && history.organsInvolved().size() > 1 && dispute(claim) == null;
    }

    @Nullable
    RepeatView repeat(int claim) {
        return repeats.view(claim);
    }

    @Nullable
    LeadOfficialView official(int claim) {
        return officials.stream()
                .filter(official -> official.claim() == claim)
                .findFirst()
                .orElse(null);
    }

    /** Both receptions of a claim: it was sent on (程序性受理), the organ in charge accepted it (实体性受理). */
    ReceptionView reception(int claim) {
        Optional<Acceptance> accepted = acceptances.stream()
                .filter(acceptance -> acceptance.claim() == claim)
                .findFirst();
        return new ReceptionView(
                of(claim).stream().map(ReferralView::sentOn).findFirst().orElse(null),
                accepted.map(Acceptance::acceptedOn).orElse(null),
                accepted.map(Acceptance::organ).orElse(null));
    }

    /**
     * The two receptions of practice, which are counted apart.
     *
     * @param proceduralOn legal date of the first dispatch (程序性受理), or null
     * @param substantiveOn legal date of acceptance (实体性受理), or null
     * @param acceptedBy the accepting organ, or null
     */
    record ReceptionView(
            @Nullable LocalDate proceduralOn,
            @Nullable LocalDate substantiveOn,
            @Nullable OrganRef acceptedBy) {}

    @Nullable
    DisputeView dispute(int claim) {
        Optional<Dispute> found = disputes.stream()
                .filter(dispute -> dispute.subject().claim() == claim)
                .findFirst();
        return found.map(DisputeView::of).orElse(null);
    }
}
