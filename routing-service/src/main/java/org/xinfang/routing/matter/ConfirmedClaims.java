package org.xinfang.routing.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.classification.Category;
import org.xinfang.routing.classification.ContentClasses;
import org.xinfang.routing.matter.ClassificationRequest.ConfirmedClaim;

/** Reads what a clerk confirmed: the claims as they will stand, or what is wrong with them. */
@ApplicationScoped
class ConfirmedClaims {
    private static final String OTHER = "其他";

    private final RouteAdvice advice;
    private final ContentClasses contentClasses = ContentClasses.shipped();

    ConfirmedClaims(RouteAdvice advice) {
        this.advice = advice;
    }

    /** A request without claims confirms what was suggested. */
    Outcome<List<Claim>> claims(RoutedMatter matter, ClassificationRequest request) {
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
        return claims.then(ConfirmedClaims::withoutTrace);
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
        String contentClass = Optional.ofNullable(confirmed.contentClass())
                .or(() -> suggested.map(Claim::contentClass))
                .orElse(OTHER);
        String topic = Optional.ofNullable(confirmed.topic())
                .or(() -> suggested.map(Claim::topic).filter(same -> contentClasses.holds(contentClass, same)))
                .orElse(contentClass);
        if (!contentClasses.holds(contentClass, topic)) {
            return Outcome.refused(new MatterRefusal.UnknownContentClass(position, contentClass, topic));
        }
        return Outcome.done(claim(matter, position, confirmed, text.orElseThrow(), new Labels(contentClass, topic)));
    }

    private record Labels(String contentClass, String topic) {}

    private Claim claim(RoutedMatter matter, int position, ConfirmedClaim confirmed, String text, Labels labels) {
        Category category = Category.ofKind(confirmed.claimKind());
        return new Claim(
                position + 1,
                text,
                category,
                confirmed.claimKind(),
                labels.contentClass(),
                labels.topic(),
                category.sealed() ? accusedUnits(matter, confirmed, text) : List.of(),
                ClaimState.OPEN,
                null);
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

    private static List<Claim> append(List<Claim> before, Claim next) {
        List<Claim> all = new ArrayList<>(before);
        all.add(next);
        return List.copyOf(all);
    }
}
