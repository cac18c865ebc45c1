package org.xinfang.routing.jurisdiction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.diversion.DiversionRow;
import org.xinfang.routing.diversion.DiversionTable.ClaimFacts;
import org.xinfang.routing.diversion.Way;
import org.xinfang.routing.edition.DiversionTables;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganFunctions;
import org.xinfang.routing.organ.Organs;

/** Tells a clerk who is in charge of a claim, before anything is decided; the question leaves no trace. */
@ApplicationScoped
@Transactional
class FindJurisdiction {
    private final Organs organs;
    private final Jurisdiction jurisdiction;
    private final AccusedUnits accusedUnits;
    private final ReferralChain chain;
    private final DiversionTables tables;
    private final LegalClock clock;

    FindJurisdiction(Organs organs, DiversionTables tables, LegalClock clock) {
        OrganFunctions functions = OrganFunctions.shipped();
        this.organs = organs;
        this.tables = tables;
        this.clock = clock;
        this.jurisdiction = new Jurisdiction(organs, functions);
        this.accusedUnits = new AccusedUnits(organs, functions);
        this.chain = new ReferralChain(organs);
    }

    /**
     * A claim as the clerk describes it.
     *
     * @param claim registrar, place, words and subject; the accused the clerk names
     * @param kind kind of claim
     * @param marks flags of the matter and its channel
     * @param receivedOn legal day of the first receipt
     */
    record Question(RoutedClaim claim, String kind, Set<String> marks, LocalDate receivedOn) {}

    Outcome<JurisdictionView> find(Question question) {
        RoutedClaim claim = question.claim();
        Optional<Organ> registrar = organs.find(claim.registrar());
        if (registrar.isEmpty()) {
            return Outcome.refused(
                    new JurisdictionRefusal.UnknownRegistrar(claim.registrar().toString()));
        }
        return tables.on(clock.today())
                .decide(new ClaimFacts(question.kind(), claim.region().level(), question.marks(), claim.text()))
                .map(row -> Outcome.done(view(row, question, registrar.orElseThrow())))
                .orElseGet(() -> Outcome.refused(new JurisdictionRefusal.UnknownKind(question.kind())));
    }

    private JurisdictionView view(DiversionRow row, Question question, Organ registrar) {
        boolean sealed = accusation(row);
        Competence competence =
                jurisdiction.decide(row.organ(), sealed ? accusing(question.claim()) : question.claim());
        List<ReferralChain.Hop> hops = row.way() == Way.DIVERSION
                ? List.of()
                : competence.organ().stream()
                        .flatMap(organ -> chain.between(registrar, organ, question.receivedOn(), sealed).stream())
                        .toList();
        return JurisdictionView.of(row, competence, hops);
    }

    /** The rows A1 to A4 are the accusations (art. 30). */
    private static boolean accusation(DiversionRow row) {
        return row.kind().startsWith("A");
    }

    private RoutedClaim accusing(RoutedClaim claim) {
        Set<OrganCode> units = new HashSet<>(claim.accused());
        units.addAll(accusedUnits.in(claim));
        return claim.accusing(Set.copyOf(units));
    }
}
