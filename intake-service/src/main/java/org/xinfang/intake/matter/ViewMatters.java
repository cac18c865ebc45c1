package org.xinfang.intake.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.intake.visibility.DecideVisibility;
import org.xinfang.intake.visibility.MergedPiece;
import org.xinfang.intake.visibility.MergedPieces;
import org.xinfang.intake.visibility.Viewer;
import org.xinfang.intake.visibility.Visibility;
import org.xinfang.platform.web.Page;

/** Shows matters to whom they may be shown. */
@ApplicationScoped
@Transactional
class ViewMatters {
    private final Matters matters;
    private final DecideVisibility decideVisibility;
    private final MergedPieces mergedPieces;

    ViewMatters(Matters matters, DecideVisibility decideVisibility, MergedPieces mergedPieces) {
        this.matters = matters;
        this.decideVisibility = decideVisibility;
        this.mergedPieces = mergedPieces;
    }

    /** The matter as this viewer sees it; empty when for him it does not exist. */
    Optional<MatterView> one(UUID id, Viewer viewer) {
        return matters.find(id).flatMap(matter -> switch (visibility(matter, viewer)) {
            case NONE -> Optional.empty();
            case ENVELOPE -> Optional.of(MatterView.envelope(matter));
            case FULL -> Optional.of(MatterView.full(matter, matters.content(matter.id()), pieces(matter, viewer)));
        });
    }

    /** Of what was merged into the matter a viewer learns as far as he may know of each piece. */
    private List<MergedPiece> pieces(Matter matter, Viewer viewer) {
        return mergedPieces.into(matter.id()).stream()
                .filter(piece -> matters.find(piece.matter())
                        .filter(found -> visibility(found, viewer) != Visibility.NONE)
                        .isPresent())
                .toList();
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
