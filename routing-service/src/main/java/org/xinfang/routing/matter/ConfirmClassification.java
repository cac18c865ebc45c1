package org.xinfang.routing.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.classification.Flag;
import org.xinfang.routing.correction.Correction;
import org.xinfang.routing.correction.KeepCorrections;

/** Takes a clerk's confirmation or correction of the suggested classification (分类). */
@ApplicationScoped
@Transactional
class ConfirmClassification {
    /** Flags that would tell the shared topics something of a sealed claim. */
    private static final Set<Flag> TELLING =
            EnumSet.of(Flag.CONFIDENTIAL, Flag.MIXED, Flag.THREAT, Flag.REPEAT, Flag.CORRUPTION);

    private final RoutedMatters matters;
    private final ConfirmedClaims confirmedClaims;
    private final KeepCorrections corrections;
    private final Journal journal;

    ConfirmClassification(
            RoutedMatters matters, ConfirmedClaims confirmedClaims, KeepCorrections corrections, Journal journal) {
        this.matters = matters;
        this.confirmedClaims = confirmedClaims;
        this.corrections = corrections;
        this.journal = journal;
    }

    /**
     * @param cleared whether the clerk may decide on the sealed track
     * @param seen the version the clerk saw
     * @return refused with any {@link MatterRefusal}, or as stale
     */
    Outcome<RoutedMatter> confirm(UUID id, ClassificationRequest request, Actor clerk, boolean cleared, Version seen) {
        return OwnMatter.forChange(matters, id, clerk, seen)
                .then(matter -> claims(matter, request, cleared)
                        .then(claims -> matter.classify(claims, flags(matter, request))))
                .map(matter -> tell(matter, clerk));
    }

    /** The matter, when this very confirmation is the one that led to its present version; else refused as stale. */
    Outcome<RoutedMatter> repeated(UUID id, ClassificationRequest request, Actor clerk, boolean cleared, Version seen) {
        return OwnMatter.forChange(matters, id, clerk)
                .then(matter -> claims(matter, request, cleared)
                        .then(claims -> isDone(matter, request, claims)
                                ? new Version(seen.number() + 1).mustBe(matter.version())
                                : seen.mustBe(matter.version()))
                        .map(same -> matter));
    }

    private static boolean isDone(RoutedMatter matter, ClassificationRequest request, List<Claim> claims) {
        return matter.stage() == RoutedMatter.Stage.CLASSIFIED
                && claims.equals(matter.claims())
                && flags(matter, request).equals(matter.flags())
                && (request.claims() != null || corrections(matter).isEmpty());
    }

    private Outcome<List<Claim>> claims(RoutedMatter matter, ClassificationRequest request, boolean cleared) {
        return confirmedClaims.claims(matter, request).then(claims -> clear(matter, claims, cleared));
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
        corrections.keep(corrections(matter), clerk);
        matters.flush();
        return matter;
    }

    private static List<Correction> corrections(RoutedMatter matter) {
        return matter.claims().stream()
                .flatMap(claim -> Correction.between(
                        matter.matter(),
                        matter.suggestion(),
                        claim.number(),
                        new Correction.Labels(claim.kind(), claim.contentClass(), claim.topic()),
                        claim.text())
                        .stream())
                .toList();
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
}
