package org.xinfang.routing.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.xinfang.routing.organ.OrganCode;

/** Stateless: thousands of editions read for the memory must not lie in the session of whoever asked first. */
@ApplicationScoped
class PostgresDirectoryStore implements DirectoryStore {
    private static final String CHANGED = """
            from OrganEditionRow
            where not voided and code in (select changed.code from OrganEditionRow changed where changed.revision > :revision)
            order by code, number
            """;

    private final StatelessSession session;

    PostgresDirectoryStore(StatelessSession session) {
        this.session = session;
    }

    @Override
    public long revision() {
        return number("SELECT revision FROM organ_directory");
    }

    @Override
    public List<OrganHistory> changedSince(long revision) {
        Map<OrganCode, List<Edition>> editions =
                session
                        .createSelectionQuery(CHANGED, OrganEditionRow.class)
                        .setParameter("revision", revision)
                        .list()
                        .stream()
                        .collect(groupingBy(
                                OrganEditionRow::organ,
                                LinkedHashMap::new,
                                mapping(OrganEditionRow::toEdition, toList())));
        return editions.entrySet().stream()
                .map(organ -> new OrganHistory(organ.getKey(), organ.getValue()))
                .toList();
    }

    @Override
    public void lock() {
        number("SELECT revision FROM organ_directory FOR UPDATE");
    }

    @Override
    public long nextRevision() {
        return number("UPDATE organ_directory SET revision = revision + 1 RETURNING revision");
    }

    @Override
    public void keep(Optional<OrganHistory> before, OrganHistory after, Decision decision) {
        Set<Edition> known = Set.copyOf(before.map(OrganHistory::editions).orElse(List.of()));
        after.editions().stream()
                .filter(edition -> !known.contains(edition))
                .forEach(edition -> session.insert(OrganEditionRow.of(after.code(), edition, decision)));
        known.stream()
                .filter(edition -> !after.editions().contains(edition))
                .forEach(edition -> withdraw(after.code(), edition, decision));
    }

    @Override
    public List<OrganCode> takeDue(LocalDate today) {
        return session.createNativeQuery("""
                        UPDATE organ_edition SET announced = true
                        WHERE NOT announced AND NOT voided AND effective_from <= :today
                        RETURNING code
                        """, Tuple.class).setParameter("today", today).getResultList().stream()
                .map(row -> row.get("code", String.class))
                .distinct()
                .map(OrganCode::of)
                .toList();
    }

    private void withdraw(OrganCode code, Edition edition, Decision decision) {
        session.createMutationQuery(
                        "update OrganEditionRow set voided = true, revision = :revision where code = :code and number = :number")
                .setParameter("revision", decision.revision())
                .setParameter("code", code.toString())
                .setParameter("number", edition.number())
                .executeUpdate();
    }

    private long number(String sql) {
        return session.createNativeQuery(sql, Tuple.class).getSingleResult().get(0, Long.class);
    }
}
