package org.xinfang.routing.referral;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xinfang.contracts.OrganRef;

/**
 * Where a claim has been sent so far, in order: it makes visible when a claim is sent to and fro (来回退转).
 *
 * @param claim number of the claim
 * @param referrals its referrals, in the order in which they were made
 */
public record History(int claim, List<Referral> referrals) {

    /** The history of one claim of a matter. */
    public static History of(List<Referral> ofMatter, int claim) {
        return new History(
                claim,
                ofMatter.stream()
                        .filter(referral -> referral.dispatch().claim().number() == claim)
                        .toList());
    }

    /** How often it was returned. */
    public int returns() {
        return (int) returned().count();
    }

    /** Whether this organ has returned it. */
    public boolean returnedBy(String organ) {
        return returned().anyMatch(referral -> referral.dispatch().to().code().equals(organ));
    }

    /** The referral that is not returned; empty while the claim is with the sender. */
    public Optional<Referral> open() {
        return referrals.stream()
                .filter(referral -> referral.state() != Referral.State.RETURNED)
                .findFirst();
    }

    /** The organs that had it or were named in an objection, each once. */
    public List<OrganRef> organsInvolved() {
        Set<OrganRef> organs = new LinkedHashSet<>();
        for (Referral referral : referrals) {
            organs.add(referral.dispatch().to());
            referral.received()
                    .flatMap(Receipt::objection)
                    .flatMap(Objection::proposed)
                    .ifPresent(organs::add);
        }
        return List.copyOf(organs);
    }

    private Stream<Referral> returned() {
        return referrals.stream().filter(referral -> referral.state() == Referral.State.RETURNED);
    }
}
