package org.xinfang.intake.matter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.intake.visibility.Viewer;

/** The registered matters. */
interface Matters {

    void add(Matter matter, MatterContent content);

    Optional<Matter> find(UUID id);

    /** The matter, locked until the transaction ends. */
    Optional<Matter> findForChange(UUID id);

    Optional<Matter> findByNumber(String number);

    MatterContent content(UUID matter);

    /** The matters a viewer may know of, newest first. */
    List<Matter> visibleTo(Viewer viewer, int page, int size);

    long countVisibleTo(Viewer viewer);
}
