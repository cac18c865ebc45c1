package org.xinfang.intake.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.intake.visibility.DecideVisibility;
import org.xinfang.intake.visibility.Viewer;
import org.xinfang.intake.visibility.Visibility;
import org.xinfang.platform.web.Page;

/** Shows matters to whom they may be shown. */
@ApplicationScoped
@Transactional
class ViewMatters {
    private final Matters matters;
    private final DecideVisibility decideVisibility;

    ViewMatters(Matters matters, DecideVisibility decideVisibility) {
        this.matters = matters;
        this.decideVisibility = decideVisibility;
    }

    /** The matter as this viewer sees it; empty when for him it does not exist. */
    Optional<MatterView> one(UUID id, Viewer viewer) {
        return matters.find(id).flatMap(matter -> switch (visibility(matter, viewer)) {
            case NONE -> Optional.empty();
            case ENVELOPE -> Optional.of(MatterView.envelope(matter));
            case FULL -> Optional.of(MatterView.full(matter, matters.content(matter.id())));
        });
    }

    /** Envelopes only: a list never shows content. */
    Page<MatterView> list(Viewer viewer, int page, int size) {
        return new Page<>(
                matters.visibleTo(viewer, page, size).stream()
                        .map(MatterView::envelope)
                        .toList(),
                matters.countVisibleTo(viewer),
                page,
                size);
    }

    Visibility visibility(Matter matter, Viewer viewer) {
        return decideVisibility.decide(matter.id(), matter.registrar().code(), matter.registeredBy(), viewer);
    }
}
