package org.xinfang.routing.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.routing.leadcase.LedClaim;
import org.xinfang.routing.matter.Claim;
import org.xinfang.routing.matter.ClaimState;
import org.xinfang.routing.matter.Route;
import org.xinfang.routing.matter.RouteAdvice;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.matter.RoutedMatter.Stage;
import org.xinfang.routing.matter.RoutedMatters;
import org.xinfang.routing.referral.Referrals;
import org.xinfang.routing.view.RoutingView.ClaimView;
import org.xinfang.routing.view.RoutingView.EarlierView;

/** Shows the routing of a matter, to each viewer what the law lets him see (art. 30(3)). */
@ApplicationScoped
@Transactional
class ViewRouting {
    private final RoutedMatters matters;
    private final Referrals referrals;
    private final Trails trails;
    private final RouteAdvice advice;
    private final GreenChannel greenChannel;

    ViewRouting(
            RoutedMatters matters, Referrals referrals, Trails trails, RouteAdvice advice, GreenChannel greenChannel) {
        this.matters = matters;
        this.referrals = referrals;
        this.trails = trails;
        this.advice = advice;
        this.greenChannel = greenChannel;
    }

    /** What is shown, and the version it shows. */
    record Shown(RoutingView view, long version) {}

    /** The matter as this viewer sees it; empty when for him it does not exist. */
    Optional<Shown> one(UUID id, Viewer viewer) {
        return matters.find(id).flatMap(matter -> view(matter, viewer).map(view -> new Shown(view, matter.version())));
    }

    private Optional<RoutingView> view(RoutedMatter matter, Viewer viewer) {
        Trail trail = trails.of(matter.matter());
        return switch (Access.of(viewer, matter, trail)) {
            case NONE -> Optional.empty();
            case REGISTRAR -> Optional.of(ownView(matter, trail, viewer));
            case TARGET -> Optional.of(envelope(matter, sentTo(matter, trail.to(viewer)), List.of(), null));
            case DECIDER -> Optional.of(envelope(matter, disputed(viewer, matter, trail), List.of(), null));
            case OVERSEER -> Optional.of(envelope(matter, openTrack(matter, trail), List.of(), null));
        };
    }

    private RoutingView ownView(RoutedMatter matter, Trail trail, Viewer viewer) {
        Optional<EarlierView> earlier = earlier(matter);
        List<ClaimView> claims = matter.claims().stream()
                .map(claim -> claim.sealed() && !viewer.cleared()
                        ? ClaimViews.withheld(claim)
                        : ownClaim(matter, claim, trail, viewer, earlier))
                .toList();
        boolean mayClassify = viewer.dispatcher()
                && (viewer.cleared() || !matter.touchesSealedTrack())
                && matter.claims().stream().allMatch(claim -> claim.state() == ClaimState.OPEN);
        return envelope(
                matter,
                claims,
                mayClassify ? List.of("classification") : List.of(),
                viewer.cleared() || !matter.touchesSealedTrack() ? earlier.orElse(null) : null,
                viewer.cleared() || !matter.touchesSealedTrack());
    }

    private ClaimView ownClaim(
            RoutedMatter matter, Claim claim, Trail trail, Viewer viewer, Optional<EarlierView> earlier) {
        Optional<Route> route = claim.state() == ClaimState.OPEN ? advice.advise(matter, claim) : Optional.empty();
        List<String> actions = viewer.dispatcher() ? actions(matter, claim, trail, route, earlier) : List.of();
        return ClaimViews.full(matter, claim, trail, route, actions);
    }

    private static List<String> actions(
            RoutedMatter matter, Claim claim, Trail trail, Optional<Route> route, Optional<EarlierView> earlier) {
        List<String> actions = new ArrayList<>(ClaimViews.actions(matter, claim, route, earlier));
        if (trail.mayBeDisputed(claim.number())) {
            actions.add("disputes");
        }
        if (claim.state() == ClaimState.MERGED) {
            actions.add("separation");
        }
        if (matter.stage() != Stage.SUGGESTED && LedClaim.isPossible(matter, claim)) {
            actions.add("lead-officials");
        }
        return List.copyOf(actions);
    }

    private static List<ClaimView> sentTo(RoutedMatter matter, Trail mine) {
        return mine.claims().stream()
                .flatMap(number -> matter.claim(number).stream())
                .map(claim ->
                        mine.open(claim.number()) ? ClaimViews.sent(claim, mine) : ClaimViews.handedBack(claim, mine))
                .toList();
    }

    private static List<ClaimView> disputed(Viewer viewer, RoutedMatter matter, Trail trail) {
        return trail.disputes().stream()
                .filter(viewer::decides)
                .flatMap(dispute -> matter.claim(dispute.subject().claim()).stream())
                .map(claim -> ClaimViews.sent(claim, trail))
                .toList();
    }

    private static List<ClaimView> openTrack(RoutedMatter matter, Trail trail) {
        Stream<Claim> open = matter.claims().stream().filter(claim -> !claim.sealed());
        return open.map(claim -> ClaimViews.sent(claim, trail)).toList();
    }

    /** The earlier matter, when it may be told of: registered here or below, or in hand here; who has it in hand now. */
    private Optional<EarlierView> earlier(RoutedMatter matter) {
        return matter.earlier()
                .flatMap(
                        found -> matters.find(found.matter()).flatMap(same -> earlier(matter, same, found.likeness())));
    }

    private Optional<EarlierView> earlier(RoutedMatter matter, RoutedMatter same, double likeness) {
        OrganRef organ = inCharge(same);
        String desk = matter.registrar().code();
        if (same.registrar().code().equals(desk)
                || organ != null && organ.code().equals(desk)) {
            return Optional.of(EarlierView.here(same.number(), likeness, organ));
        }
        return matter.registrarCode().region().covers(same.registrarCode().region())
                ? Optional.of(EarlierView.below(same.number(), likeness, organ))
                : Optional.empty();
    }

    private @Nullable OrganRef inCharge(RoutedMatter earlier) {
        return referrals.of(earlier.matter()).stream()
                .filter(referral -> !referral.dispatch().sealed())
                .reduce((before, last) -> last)
                .map(referral -> referral.dispatch().to())
                .orElse(null);
    }

    private RoutingView envelope(
            RoutedMatter matter, List<ClaimView> claims, List<String> actions, @Nullable EarlierView earlier) {
        return envelope(matter, claims, actions, earlier, false);
    }

    private RoutingView envelope(
            RoutedMatter matter,
            List<ClaimView> claims,
            List<String> actions,
            @Nullable EarlierView earlier,
            boolean own) {
        return new RoutingView(
                matter.matter(),
                matter.number(),
                matter.stage(),
                matter.registrar(),
                matter.region(),
                matter.channel(),
                matter.receivedAt(),
                own ? matter.flags() : List.of(),
                own && matter.stage() == Stage.SUGGESTED ? matter.suggestion().flags() : List.of(),
                matter.suggestion().rulesVersion(),
                claims,
                own ? greenChannel.dispatchBy(matter).orElse(null) : null,
                earlier,
                actions);
    }
}
