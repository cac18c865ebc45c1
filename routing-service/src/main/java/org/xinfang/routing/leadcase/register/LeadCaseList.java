package org.xinfang.routing.leadcase.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.web.Page;
import org.xinfang.routing.leadcase.LeadCaseSight;
import org.xinfang.routing.leadcase.LeadState;

/** The register of lead cases (包案台账): the open ones first, among them those in which nothing has happened for longest. */
@ApplicationScoped
@Transactional
class LeadCaseList {
    /** What an organ may see; a claim that proved to be an accusation is not told of (art. 30(3)). */
    static final String SEEN = """
            (c.registrar_code = :organ OR c.organ_code = :organ OR starts_with(c.registrar_code, :region))
            AND NOT EXISTS (SELECT 1 FROM routed_matter m
                            WHERE m.matter = c.matter
                              AND jsonb_path_exists(m.claims,
                                    '$[*] ? (@.number == $claim && @.category == "ACCUSATION")',
                                    jsonb_build_object('claim', c.claim)))
            """;

    private static final String ASKED = """
            FROM lead_case c
            WHERE (:state = '' OR coalesce(c.resolution, 'OPEN') = :state)
              AND (:official = '' OR c.name = :official)
              AND (:everyDay OR c.next_by <= :nextBy)
              AND
            """ + SEEN;

    private static final String IN_ORDER = """
             ORDER BY c.concluded_on DESC NULLS FIRST, coalesce(c.last_step_on, c.opened_on), c.number, c.claim, c.round
            """;

    private final EntityManager database;

    LeadCaseList(EntityManager database) {
        this.database = database;
    }

    /**
     * What is asked for.
     *
     * @param state only those in this state
     * @param official only those of the official of this name
     * @param nextBy only those whose next step is wanted by this day
     */
    record Question(Optional<LeadState> state, Optional<String> official, Optional<LocalDate> nextBy) {}

    /**
     * A lead case in the register; no words of the claim.
     *
     * @param matter the matter
     * @param number its readable number
     * @param claim number of the claim
     * @param registrar the petition department that keeps it
     * @param official name of who answers for it
     * @param organ the organ whose official he is
     * @param openedOn legal date
     * @param state OPEN, RESOLVED or UNRESOLVED
     * @param meetings how often an official met the petitioner
     * @param lastStepOn the latest day on which something was done, or null
     * @param nextAction what is to be done next, or null
     * @param nextBy by when, or null
     * @param concludedOn when it ended, or null
     */
    record Line(
            UUID matter,
            String number,
            int claim,
            OrganRef registrar,
            String official,
            OrganRef organ,
            LocalDate openedOn,
            LeadState state,
            int meetings,
            @Nullable LocalDate lastStepOn,
            @Nullable String nextAction,
            @Nullable LocalDate nextBy,
            @Nullable LocalDate concludedOn) {}

    Page<Line> list(Question question, LeadCaseSight sight, int page, int size) {
        Query rows = database.createNativeQuery("SELECT c.* " + ASKED + IN_ORDER, Tuple.class)
                .setFirstResult(page * size)
                .setMaxResults(size);
        Query total = database.createNativeQuery("SELECT count(*) AS cases " + ASKED, Tuple.class);
        Stream.of(rows, total)
                .forEach(query -> query.setParameter(
                                "state", question.state().map(LeadState::name).orElse(""))
                        .setParameter("official", question.official().orElse(""))
                        .setParameter("everyDay", question.nextBy().isEmpty())
                        .setParameter("nextBy", question.nextBy().orElse(LocalDate.EPOCH))
                        .setParameter("organ", sight.organ())
                        .setParameter("region", sight.region()));
        @SuppressWarnings("unchecked") // a native query's result is untyped
        List<Tuple> found = rows.getResultList();
        Tuple all = (Tuple) total.getSingleResult();
        return new Page<>(found.stream().map(LeadCaseList::line).toList(), all.get("cases", Long.class), page, size);
    }

    private static Line line(Tuple row) {
        String resolution = row.get("resolution", String.class);
        return new Line(
                row.get("matter", UUID.class),
                row.get("number", String.class),
                row.get("claim", Integer.class),
                new OrganRef(row.get("registrar_code", String.class), row.get("registrar_name", String.class)),
                row.get("name", String.class),
                new OrganRef(row.get("organ_code", String.class), row.get("organ_name", String.class)),
                row.get("opened_on", LocalDate.class),
                resolution == null ? LeadState.OPEN : LeadState.valueOf(resolution),
                row.get("meetings", Integer.class),
                row.get("last_step_on", LocalDate.class),
                row.get("next_action", String.class),
                row.get("next_by", LocalDate.class),
                row.get("concluded_on", LocalDate.class));
    }
}
