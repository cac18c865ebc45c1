package org.xinfang.handling.plan;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.plan.task.PlanTask;

@ApplicationScoped
class PanachePlans implements Plans, PanacheRepositoryBase<PlanRow, UUID> {
    private static final String OF_ORGAN = "from PlanTaskRow where organCode = :organ and state in :states";

    @Override
    public Optional<ResolutionPlan> find(UUID plan) {
        return findByIdOptional(plan).map(this::toPlan);
    }

    @Override
    public Optional<CaseKey> about(UUID plan) {
        return entities()
                .createQuery(
                        "select new " + CaseKey.class.getName()
                                + "(matter, claim, stage) from PlanRow where id = :plan",
                        CaseKey.class)
                .setParameter("plan", plan)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ResolutionPlan> findForChange(UUID plan) {
        return Optional.ofNullable(findById(plan, LockModeType.PESSIMISTIC_WRITE))
                .map(this::toPlan);
    }

    @Override
    public Optional<ResolutionPlan> newest(UUID referral) {
        return find("referral = ?1 order by openingNumber desc", referral)
                .firstResultOptional()
                .map(this::toPlan);
    }

    @Override
    public Optional<ResolutionPlan> openForChange(UUID referral) {
        return find("referral = ?1 and outcome is null", referral)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(this::toPlan);
    }

    @Override
    public List<Planned> tasks(String organ, Set<PlanTask.State> states, int page, int size) {
        List<PlanTaskRow> rows = entities()
                .createQuery(OF_ORGAN + " order by dueBy, plan, number", PlanTaskRow.class)
                .setParameter("organ", organ)
                .setParameter("states", states)
                .setFirstResult(Math.multiplyExact(page, size))
                .setMaxResults(size)
                .getResultList();
        Map<UUID, ResolutionPlan> plans =
                plans(rows.stream().map(row -> row.plan).distinct().toList());
        return rows.stream()
                .map(row -> new Planned(requireNonNull(plans.get(row.plan)), row.toTask()))
                .toList();
    }

    @Override
    public long countTasks(String organ, Set<PlanTask.State> states) {
        return entities()
                .createQuery("select count(*) " + OF_ORGAN, Long.class)
                .setParameter("organ", organ)
                .setParameter("states", states)
                .getSingleResult();
    }

    @Override
    public void add(ResolutionPlan plan) {
        persist(PlanRow.of(plan));
        plan.tasks().forEach(task -> entities().persist(PlanTaskRow.of(plan.id(), task)));
    }

    @Override
    public void save(ResolutionPlan plan) {
        findById(plan.id()).follow(plan);
        for (PlanTask task : plan.tasks()) {
            Optional.ofNullable(entities().find(PlanTaskRow.class, new PlanTaskRow.Key(plan.id(), task.number())))
                    .ifPresentOrElse(
                            kept -> kept.follow(task), () -> entities().persist(PlanTaskRow.of(plan.id(), task)));
        }
    }

    private ResolutionPlan toPlan(PlanRow row) {
        return row.toPlan(tasksOf(List.of(row.id)).getOrDefault(row.id, List.of()));
    }

    private Map<UUID, ResolutionPlan> plans(Collection<UUID> ids) {
        Map<UUID, List<PlanTask>> tasks = tasksOf(ids);
        return list("id in ?1", ids).stream()
                .collect(toMap(row -> row.id, row -> row.toPlan(tasks.getOrDefault(row.id, List.of()))));
    }

    private Map<UUID, List<PlanTask>> tasksOf(Collection<UUID> plans) {
        return entities()
                .createQuery("from PlanTaskRow where plan in :plans order by number", PlanTaskRow.class)
                .setParameter("plans", plans)
                .getResultStream()
                .collect(groupingBy(task -> task.plan, mapping(PlanTaskRow::toTask, toList())));
    }

    private EntityManager entities() {
        return getEntityManager();
    }
}
