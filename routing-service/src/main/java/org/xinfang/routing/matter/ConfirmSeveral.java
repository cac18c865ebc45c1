package org.xinfang.routing.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.core.Refusal;
import org.xinfang.platform.web.Version;

/**
 * Confirms several matters, each on its own: what one item meets does not touch the others. A repeat of the same list finds
 * its work done.
 */
@ApplicationScoped
class ConfirmSeveral {
    private final ConfirmClassification confirmClassification;

    ConfirmSeveral(ConfirmClassification confirmClassification) {
        this.confirmClassification = confirmClassification;
    }

    /**
     * The matters to confirm.
     *
     * @param items each matter once
     */
    record Request(@NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Item> items) {}

    /**
     * One matter.
     *
     * @param matter its id
     * @param etag the ETag that the clerk saw
     * @param classification as for a single matter; null confirms the suggestion
     */
    record Item(
            @NotNull UUID matter,
            @NotNull @Size(max = 30) String etag,
            @Valid @Nullable ClassificationRequest classification) {

        ClassificationRequest request() {
            return classification == null ? new ClassificationRequest(null, null) : classification;
        }
    }

    /** What came of one item. */
    record Answer(UUID matter, Outcome<RoutedMatter> outcome) {}

    List<Answer> confirm(Request request, Actor clerk, boolean cleared) {
        return request.items().stream()
                .map(item -> new Answer(item.matter(), confirm(item, clerk, cleared)))
                .toList();
    }

    private Outcome<RoutedMatter> confirm(Item item, Actor clerk, boolean cleared) {
        return Version.fromIfMatch(item.etag()).then(seen -> {
            Outcome<RoutedMatter> first =
                    confirmClassification.confirm(item.matter(), item.request(), clerk, cleared, seen);
            return first instanceof Outcome.Refused<RoutedMatter>(Refusal refusal)
                            && refusal.kind() == Refusal.Kind.STALE
                    ? confirmClassification.repeated(item.matter(), item.request(), clerk, cleared, seen)
                    : first;
        });
    }
}
