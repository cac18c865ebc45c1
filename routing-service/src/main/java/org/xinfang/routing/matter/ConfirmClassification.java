package org.xinfang.routing.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.classification.Category;
import org.xinfang.routing.classification.Flag;
import org.xinfang.routing.matter.ClassificationRequest.ConfirmedClaim;

/** Takes a clerk's confirmation or correction of the suggested classification (分类). */
@ApplicationScoped
@Transactional
class ConfirmClassification {
    /** Flags that would tell the shared topics something of a sealed claim. */
    private static final Set<Flag> TELLING = EnumSet.of(Flag.CONFIDENTIAL, Flag.MIXED, Flag.THREAT, Flag.REPEAT);

    private final RoutedMatters matters;
    private final RouteAdvice advice;
    private final Journal journal;

    ConfirmClassification(RoutedMatters matters, RouteAdvice advice, Journal journal) {
        this.matters = matters;
        this.advice = advice;
        this.journal = journal;
    }

    /**
     * @param cleared whether the clerk may decide on the sealed track
     * @param seen the version the clerk saw
     * @return refused with any {@link MatterRefusal}, or as stale
     */
    Outcome<RoutedMatter> confirm(UUID id, ClassificationRequest request, Actor clerk, boolean cleared, Version seen) {
        return OwnMatter.forChange(matters, id, clerk)
                .then(matter -> seen.mustBe(matter.version()).map(same -> matter))
                .then(matter -> claims(matter, request)
                        .then(claims -> clear(matter, claims, cleared))
                        .then(claims -> matter.classify(claims, flags(matter, request))))
                .map(matter -> tell(matter, clerk));
    }

    private Outcome<List<Claim>> claims(RoutedMatter matter, ClassificationRequest request) {
        List<ConfirmedClaim> confirmed = request.claims();
        if (confirmed == null) {
            return Outcome.done(matter.claims());
        }
        Outcome<List<Claim>> claims = Outcome.done(List.of());
        for (int i = 0; i < confirmed.size(); i++) {
            int position = i;
            claims = claims.then(
                    before -> claim(matter, position, confirmed.get(position)).map(next -> append(before, next)));
        }
        return claims.then(ConfirmClassification::withoutTrace);
    }

    private Outcome<Claim> claim(RoutedMatter matter, int position, ConfirmedClaim confirmed) {
        if (!advice.knows(confirmed.claimKind())) {
            return Outcome.refused(new MatterRefusal.UnknownClaimKind(position, confirmed.claimKind()));
        }
        Optional<Claim> suggested = matter.claim(position + 1);
        Optional<String> text = Optional.ofNullable(confirmed.text()).or(() -> suggested.map(Claim::text));
        if (text.isEmpty()) {
            return Outcome.refused(new MatterRefusal.ClaimTextMissing(position));
        }
        Category category = Category.ofKind(confirmed.claimKind());
        return Outcome.done(new Claim(
                position + 1,
                text.orElseThrow(),
                category,
                confirmed.claimKind(),
                Optional.ofNullable(confirmed.contentClass())
                        .or(() -> suggested.map(Claim::contentClass))
                        .orElse("其他"),
                Optional.ofNullable(confirmed.topic())
                        .or(() -> suggested.map(Claim::topic))
                        .orElse("其他"),
                category.sealed() ? accusedUnits(matter, confirmed, text.orElseThrow()) : List.of(),
                ClaimState.OPEN));
    }

    private List<String> accusedUnits(RoutedMatter matter, ConfirmedClaim confirmed, String text) {
        return Optional.ofNullable(confirmed.accusedUnits())
                .orElseGet(() -> advice.accusedUnits(matter.registrarCode(), matter.regionCode(), text));
    }

    /** No part that goes elsewhere may hold the words of a sealed part (art. 30(3)). */
    private static Outcome<List<Claim>> withoutTrace(List<Claim> claims) {
        List<String> sealed =
                claims.stream().filter(Claim::sealed).map(Claim::text).toList();
        return claims.stream()
                .filter(claim -> !claim.sealed() && sealed.stream().anyMatch(claim.text()::contains))
                .findFirst()
                .<Outcome<List<Claim>>>map(claim -> Outcome.refused(new MatterRefusal.SealedTrace(claim.number() - 1)))
                .orElseGet(() -> Outcome.done(claims));
    }

    private static Outcome<List<Claim>> clear(RoutedMatter matter, List<Claim> claims, boolean cleared) {
        boolean sealed = matter.touchesSealedTrack() || claims.stream().anyMatch(Claim::sealed);
        return sealed && !cleared ? Outcome.refused(new MatterRefusal.ClearanceRequired()) : Outcome.done(claims);
    }

    private static List<Flag> flags(RoutedMatter matter, ClassificationRequest request) {
        List<Flag> confirmed = request.flags();
        return confirmed == null ? matter.flags() : confirmed;
    }

    private RoutedMatter tell(RoutedMatter matter, Actor clerk) {
        journal.append(matter.matter(), classified(matter, clerk), clerk, Article.cite("22(1)"));
        matters.flush();
        return matter;
    }

    private static MatterClassified classified(RoutedMatter matter, Actor clerk) {
        boolean anySealed = matter.claims().stream().anyMatch(Claim::sealed);
        return new MatterClassified(
                matter.matter(),
                new OrganRef(clerk.organ(), clerk.organName()),
                matter.claims().stream().map(ConfirmClassification::told).toList(),
                matter.flags().stream()
                        .filter(flag -> !anySealed || !TELLING.contains(flag))
                        .map(Flag::name)
                        .toList());
    }

    private static MatterClassified.Claim told(Claim claim) {
        return claim.sealed()
                ? new MatterClassified.Claim(claim.number(), claim.category().name(), true, "", List.of())
                : new MatterClassified.Claim(
                        claim.number(), claim.category().name(), false, claim.kind(), claim.contentClasses());
    }

    private static List<Claim> append(List<Claim> before, Claim next) {
        List<Claim> all = new ArrayList<>(before);
        all.add(next);
        return List.copyOf(all);
    }
}
