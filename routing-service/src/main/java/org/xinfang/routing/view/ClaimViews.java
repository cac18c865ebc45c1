package org.xinfang.routing.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.routing.diversion.DiversionRow;
import org.xinfang.routing.diversion.TriggerDate;
import org.xinfang.routing.diversion.Way;
import org.xinfang.routing.matter.Claim;
import org.xinfang.routing.matter.ClaimState;
import org.xinfang.routing.matter.Route;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.matter.RoutedMatter.Stage;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.view.RoutingView.ClaimView;
import org.xinfang.routing.view.RoutingView.EarlierView;
import org.xinfang.routing.view.RoutingView.RouteView;
import org.xinfang.routing.view.RoutingView.SuggestionView;

/** Turns claims into what is shown of them. */
final class ClaimViews {

    private ClaimViews() {}

    /** Everything, for the registering organ's staff who may see it. */
    static ClaimView full(RoutedMatter matter, Claim claim, Trail trail, Optional<Route> route, List<String> actions) {
        return new ClaimView(
                claim.number(),
                claim.category(),
                claim.sealed(),
                claim.kind(),
                claim.contentClass(),
                claim.topic(),
                claim.text(),
                claim.accusedUnits(),
                claim.state(),
                suggestion(matter, claim),
                route.map(proposed -> route(matter, claim, proposed)).orElse(null),
                trail.of(claim.number()),
                trail.returns(claim.number()),
                trail.dispute(claim.number()),
                trail.reception(claim.number()),
                trail.official(claim.number()),
                trail.repeat(claim.number()),
                actions);
    }

    /** The claim's words and where it stands, for an organ it was sent to. */
    static ClaimView sent(Claim claim, Trail trail) {
        return new ClaimView(
                claim.number(),
                claim.category(),
                claim.sealed(),
                claim.kind(),
                claim.contentClass(),
                claim.topic(),
                claim.text(),
                List.of(),
                claim.state(),
                null,
                null,
                trail.of(claim.number()),
                trail.returns(claim.number()),
                trail.dispute(claim.number()),
                trail.reception(claim.number()),
                trail.official(claim.number()),
                trail.repeat(claim.number()),
                List.of());
    }

    /** That there is a sealed claim and how far it has got: no word of it (art. 30(3)). */
    static ClaimView withheld(Claim claim) {
        return new ClaimView(
                claim.number(),
                claim.category(),
                true,
                null,
                null,
                null,
                null,
                List.of(),
                claim.state(),
                null,
                null,
                List.of(),
                0,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** That an organ had the claim, without its words: it has handed the material back (art. 23(3)). */
    static ClaimView handedBack(Claim claim, Trail mine) {
        return new ClaimView(
                claim.number(),
                claim.category(),
                claim.sealed(),
                null,
                null,
                null,
                null,
                List.of(),
                claim.state(),
                null,
                null,
                mine.of(claim.number()),
                mine.returns(claim.number()),
                null,
                null,
                null,
                null,
                List.of());
    }

    /** What a clerk may do with a claim now. */
    static List<String> actions(
            RoutedMatter matter, Claim claim, Optional<Route> route, Optional<EarlierView> earlier) {
        if (matter.stage() == Stage.SUGGESTED || claim.state() != ClaimState.OPEN || route.isEmpty()) {
            return List.of();
        }
        List<String> actions = new ArrayList<>();
        actions.add(route.orElseThrow().row().way() == Way.DIVERSION ? "diversions" : "referrals");
        if (!claim.sealed()) {
            earlier.ifPresent(same -> actions.addAll(ofRepeat(matter, same)));
        }
        return List.copyOf(actions);
    }

    /** What is in hand is merged here, and not accepted where it is in hand below (art. 19(3)). */
    private static List<String> ofRepeat(RoutedMatter matter, EarlierView earlier) {
        OrganRef organ = earlier.organInCharge();
        List<String> actions = new ArrayList<>();
        if (organ != null && earlier.isHere()) {
            actions.add("merges");
        }
        if (organ != null && !organ.code().equals(matter.registrar().code())) {
            actions.add("non-acceptances");
        }
        return actions;
    }

    private static @Nullable SuggestionView suggestion(RoutedMatter matter, Claim claim) {
        return matter.suggestion().claims().stream()
                .filter(suggested -> suggested.claim() == claim.number())
                .findFirst()
                .map(suggested -> new SuggestionView(
                        suggested.category(),
                        suggested.kind(),
                        suggested.articles(),
                        suggested.confidence(),
                        suggested.reasons(),
                        suggested.alternatives()))
                .orElse(null);
    }

    private static RouteView route(RoutedMatter matter, Claim claim, Route route) {
        DiversionRow row = route.row();
        Optional<LocalDate> limitFrom = row.limitPeriod().isEmpty()
                ? Optional.empty()
                : TriggerDate.in(claim.text(), LegalClock.legalDate(matter.receivedAt()));
        Optional<Organ> organ = route.competence().organ();
        return new RouteView(
                route.decision().table(),
                row.row(),
                route.decision().near(),
                row.way(),
                row.procedure(),
                row.procedureName(),
                organ.map(ClaimViews::ref).orElse(null),
                route.competence().candidates().stream().map(ClaimViews::ref).toList(),
                organ.map(Organ::name).orElse(row.organ().argument()),
                row.document(),
                route.articles(),
                row.limit(),
                limitFrom.orElse(null),
                row.limitEnds(limitFrom).orElse(null),
                route.competence().reasons());
    }

    private static OrganRef ref(Organ organ) {
        return new OrganRef(organ.code().toString(), organ.name());
    }
}
