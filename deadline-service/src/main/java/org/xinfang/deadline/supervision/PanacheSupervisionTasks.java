package org.xinfang.deadline.supervision;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinfang.deadline.organ.OrganScope;
import org.xinfang.platform.web.Page;

/** The tasks in PostgreSQL. */
@ApplicationScoped
class PanacheSupervisionTasks implements SupervisionTasks, PanacheRepositoryBase<SupervisionTaskRow, UUID> {

    private static final String IN_SCOPE = """
            (supervisor in :codes or bound in :codes or supervisor like :pattern or bound like :pattern)
            """;
    /** No organ code is empty, so no code fits. */
    private static final String NOTHING = "";

    @Override
    public void addAll(List<SupervisionTask> opened) {
        persist(opened.stream().map(SupervisionTaskRow::of));
    }

    @Override
    public Optional<SupervisionTask> claim(UUID task) {
        return Optional.ofNullable(findById(task, LockModeType.PESSIMISTIC_WRITE))
                .map(SupervisionTaskRow::toTask);
    }

    @Override
    public List<SupervisionTask> openOf(Set<UUID> timeLimits) {
        return timeLimits.isEmpty() ? List.of() : open(timeLimits);
    }

    private List<SupervisionTask> open(Set<UUID> timeLimits) {
        return find("timeLimit in ?1 and reason is null", timeLimits).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .map(SupervisionTaskRow::toTask)
                .toList();
    }

    @Override
    public void save(SupervisionTask task) {
        SupervisionTaskRow row = findById(task.id());
        task.closing().ifPresent(row::close);
    }

    @Override
    public Page<SupervisionTask> in(OrganScope scope, boolean open, Optional<UUID> matter, int page, int size) {
        Parameters parameters = Parameters.with("codes", scope.codes())
                .and("pattern", scope.prefix().map(prefix -> prefix + "%").orElse(NOTHING));
        matter.ifPresent(only -> parameters.and("matter", only));
        PanacheQuery<SupervisionTaskRow> tasks = find(
                IN_SCOPE
                        + (open ? "and reason is null" : "and reason is not null")
                        + (matter.isPresent() ? " and matter = :matter" : "")
                        + " order by legalDue, id",
                parameters);
        List<SupervisionTask> items = tasks.page(page, size).list().stream()
                .map(SupervisionTaskRow::toTask)
                .toList();
        return new Page<>(items, tasks.count(), page, size);
    }
}
