package org.xinfang.handling.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.State;
import org.xinfang.handling.lifecycle.Step;

@ApplicationScoped
class PanacheHandlingCases implements HandlingCases, PanacheRepositoryBase<CaseRow, UUID> {

    @Override
    public Optional<HandlingCase> find(CaseKey key) {
        return row(key).firstResultOptional().map(this::toCase);
    }

    @Override
    public Optional<HandlingCase> findForChange(CaseKey key) {
        return row(key).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(this::toCase);
    }

    @Override
    public List<HandlingCase> of(UUID matter) {
        return toCases(list("matter = ?1 order by claim, openingNumber", matter));
    }

    @Override
    public List<HandlingCase> of(String organ, Set<State> states, int page, int size) {
        return toCases(find("organCode = ?1 and state in ?2 order by receivedOn, number, claim", organ, states)
                .page(page, size)
                .list());
    }

    @Override
    public long count(String organ, Set<State> states) {
        return count("organCode = ?1 and state in ?2", organ, states);
    }

    @Override
    public void open(HandlingCase handling) {
        persist(CaseRow.of(handling));
        addSteps(handling, 0);
    }

    @Override
    public void save(HandlingCase handling) {
        CaseRow row = findById(handling.origin().referral());
        addSteps(handling, Math.toIntExact(row.version));
        row.follow(handling);
    }

    private void addSteps(HandlingCase handling, int kept) {
        List<Step> history = handling.history();
        for (int i = kept; i < history.size(); i++) {
            getEntityManager().persist(StepRow.of(handling.origin().referral(), i + 1, history.get(i)));
        }
    }

    private PanacheQuery<CaseRow> row(CaseKey key) {
        return find(
                "matter = ?1 and claim = ?2 and stage = ?3 order by openingNumber desc",
                key.matter(),
                key.claim(),
                key.stage());
    }

    private HandlingCase toCase(CaseRow row) {
        return toCases(List.of(row)).getFirst();
    }

    private List<HandlingCase> toCases(List<CaseRow> rows) {
        Map<UUID, List<Step>> histories = getEntityManager()
                .createQuery("from StepRow where referral in :referrals order by number", StepRow.class)
                .setParameter(
                        "referrals", rows.stream().map(row -> row.referral).toList())
                .getResultStream()
                .collect(groupingBy(step -> step.referral, mapping(StepRow::toStep, toList())));
        return rows.stream()
                .map(row -> row.toCase(histories.getOrDefault(row.referral, List.of())))
                .toList();
    }
}
