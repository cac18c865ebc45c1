package org.xinfang.deadline.supervision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinfang.deadline.organ.OrganScope;
import org.xinfang.platform.web.Page;

/** All supervision tasks. */
interface SupervisionTasks {

    void addAll(List<SupervisionTask> opened);

    /** Waits for whoever is changing the task. */
    Optional<SupervisionTask> claim(UUID task);

    /** The open tasks about these limits. */
    List<SupervisionTask> openOf(Set<UUID> timeLimits);

    /** Keeps how a task stands now. */
    void save(SupervisionTask task);

    /**
     * Tasks whose supervisor or whose bound organ is in scope, those that have been overdue longest first.
     *
     * @param open open ones, or closed ones
     * @param matter only those about this matter
     */
    Page<SupervisionTask> in(OrganScope scope, boolean open, Optional<UUID> matter, int page, int size);
}
