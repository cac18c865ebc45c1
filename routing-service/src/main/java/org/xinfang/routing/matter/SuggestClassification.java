package org.xinfang.routing.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xinfang.contracts.intake.MatterContentRecorded;
import org.xinfang.contracts.routing.ClassificationSuggested;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.routing.classification.ClaimSuggestion;
import org.xinfang.routing.classification.Classifier;
import org.xinfang.routing.classification.Flag;
import org.xinfang.routing.classification.FlagSuggestion;
import org.xinfang.routing.classification.Suggestion;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.RegionCode;
import org.xinfang.routing.repeat.Likeness;

/** Proposes a classification for a registered matter and puts it on the registering organ's work list. */
@ApplicationScoped
@Transactional
class SuggestClassification {
    private final RoutedMatters matters;
    private final RouteAdvice advice;
    private final Journal journal;
    private final Classifier classifier = Classifier.shipped();

    SuggestClassification(RoutedMatters matters, RouteAdvice advice, Journal journal) {
        this.matters = matters;
        this.advice = advice;
        this.journal = journal;
    }

    void suggest(MatterContentRecorded recorded) {
        Suggestion proposed = classifier.suggest(Content.petition(recorded));
        Optional<EarlierMatter> earlier = earlier(recorded);
        Suggestion suggestion = earlier.map(same -> asRepeat(proposed, same)).orElse(proposed);
        List<Claim> claims = suggestion.claims().stream()
                .map(claim -> Claim.suggested(claim, accusedUnits(recorded, claim)))
                .toList();
        matters.add(RoutedMatter.suggested(recorded, suggestion, claims, earlier));
        journal.append(recorded.matter(), suggested(recorded, suggestion), Actor.system("routing-service"), null);
    }

    /** The most similar earlier matter of the same petitioner, when it is similar enough. */
    private Optional<EarlierMatter> earlier(MatterContentRecorded recorded) {
        return matters.ofPetitioners(Content.of(recorded).petitioners()).stream()
                .map(other -> new EarlierMatter(
                        other.matter(),
                        other.number(),
                        Likeness.of(recorded.text(), other.content().text())))
                .filter(other -> other.likeness() >= Likeness.SAME_MATTER)
                .max(Comparator.comparingDouble(EarlierMatter::likeness));
    }

    private static Suggestion asRepeat(Suggestion proposed, EarlierMatter same) {
        return proposed.with(new FlagSuggestion(Flag.REPEAT, "19(3)", "与同一信访人的信访件" + same.number() + "内容相同或者相近"));
    }

    private List<String> accusedUnits(MatterContentRecorded recorded, ClaimSuggestion claim) {
        if (!claim.category().sealed()) {
            return List.of();
        }
        OrganCode registrar = OrganCode.of(recorded.registrar().code());
        RegionCode region = RegionCode.parse(recorded.region().code()).orElse(registrar.region());
        return advice.accusedUnits(registrar, region, claim.text());
    }

    private static ClassificationSuggested suggested(MatterContentRecorded recorded, Suggestion suggestion) {
        return new ClassificationSuggested(
                recorded.matter(),
                suggestion.claims().stream()
                        .map(claim -> new ClassificationSuggested.Claim(
                                claim.claim(), claim.category().name(), claim.confidence()))
                        .toList());
    }
}
