package org.xinfang.routing.leadcase.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.routing.leadcase.LeadCaseSight;

/**
 * The figures of a period, official by official. A case counts for who answers for it now, a step for who took it; so a case
 * that was handed on leaves its meetings with the one who held them.
 */
@ApplicationScoped
@Transactional
class LeadFigures {
    private static final String BY_OFFICIAL = """
            SELECT organ_code, min(organ_name) AS organ_name, official,
                   sum(led) AS led, sum(resolved) AS resolved, sum(unresolved) AS unresolved, sum(open) AS open,
                   sum(steps) AS steps, sum(meetings) AS meetings, sum(met) AS met
            FROM (SELECT c.organ_code, c.organ_name, c.name AS official,
                         1 AS led,
                         CASE WHEN c.resolution = 'RESOLVED' AND c.concluded_on <= :to THEN 1 ELSE 0 END AS resolved,
                         CASE WHEN c.resolution = 'UNRESOLVED' AND c.concluded_on <= :to THEN 1 ELSE 0 END AS unresolved,
                         CASE WHEN c.concluded_on <= :to THEN 0 ELSE 1 END AS open,
                         0 AS steps, 0 AS meetings, 0 AS met
                  FROM lead_case c
                  WHERE c.opened_on <= :to AND (c.concluded_on IS NULL OR c.concluded_on >= :from) AND %1$s
                  UNION ALL
                  SELECT s.organ_code, s.organ_name, s.official, 0, 0, 0, 0,
                         1, CASE WHEN s.kind IN ('RECEPTION', 'VISIT') THEN 1 ELSE 0 END, s.petitioners_met
                  FROM lead_step s JOIN lead_case c ON c.id = s.lead_case
                  WHERE s.taken_on BETWEEN :from AND :to AND %1$s) AS counted
            GROUP BY organ_code, official ORDER BY organ_code, official
            """.formatted(LeadCaseList.SEEN);

    private static final int DECIMALS = 4;

    private final EntityManager database;

    LeadFigures(EntityManager database) {
        this.database = database;
    }

    /**
     * What an official did in the period.
     *
     * @param organ the organ whose official he is
     * @param official his name
     * @param led cases that were open on some day of the period (包案件次)
     * @param resolved of these, ended in the period as settled (化解)
     * @param unresolved of these, ended in the period without
     * @param open of these, open when the period ended
     * @param resolutionRate resolved by led, to four decimals (化解率); null when none was led
     * @param steps what he did in the period, of any kind
     * @param meetings of these, receptions and visits (接访、下访次数)
     * @param petitionersMet petitioners he spoke to (人次)
     */
    record Figure(
            OrganRef organ,
            String official,
            long led,
            long resolved,
            long unresolved,
            long open,
            @Nullable BigDecimal resolutionRate,
            long steps,
            long meetings,
            long petitionersMet) {}

    List<Figure> of(Period period, LeadCaseSight sight) {
        @SuppressWarnings("unchecked") // a native query's result is untyped
        List<Tuple> found = database.createNativeQuery(BY_OFFICIAL, Tuple.class)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("organ", sight.organ())
                .setParameter("region", sight.region())
                .getResultList();
        return found.stream().map(LeadFigures::figure).toList();
    }

    private static Figure figure(Tuple row) {
        long led = row.get("led", Long.class);
        long resolved = row.get("resolved", Long.class);
        return new Figure(
                new OrganRef(row.get("organ_code", String.class), row.get("organ_name", String.class)),
                row.get("official", String.class),
                led,
                resolved,
                row.get("unresolved", Long.class),
                row.get("open", Long.class),
                rate(resolved, led),
                row.get("steps", Long.class),
                row.get("meetings", Long.class),
                row.get("met", Long.class));
    }

    private static @Nullable BigDecimal rate(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
