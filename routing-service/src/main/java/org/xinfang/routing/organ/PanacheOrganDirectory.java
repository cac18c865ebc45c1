package org.xinfang.routing.organ;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class PanacheOrganDirectory implements OrganDirectory, PanacheRepositoryBase<OrganRow, String> {
    private static final long LOCK = 7_308_332_046_842L;
    private static final String SEARCH = """
            (:text = '' or name like concat('%', :text, '%') or code like concat(:text, '%'))
            and regionCode like concat(:region, '%')
            and (:function = '' or function = :function)
            and (:level = '' or cast(level as string) = :level)
            """;

    @Override
    public Optional<Organ> find(OrganCode code) {
        return findByIdOptional(code.toString()).map(OrganRow::toOrgan);
    }

    @Override
    public List<Organ> within(RegionCode region, String function, Level level) {
        return query(new OrganQuery(Optional.empty(), Optional.of(region), Optional.of(function), Optional.of(level)))
                .stream()
                .map(OrganRow::toOrgan)
                .toList();
    }

    @Override
    public List<Organ> search(OrganQuery query, int page, int size) {
        return query(query).page(page, size).stream().map(OrganRow::toOrgan).toList();
    }

    @Override
    public long count(OrganQuery query) {
        return query(query).count();
    }

    @Override
    public Map<OrganCode, Organ> findAll(List<OrganCode> codes) {
        return find("code in ?1", codes.stream().map(OrganCode::toString).toList()).stream()
                .map(OrganRow::toOrgan)
                .collect(toMap(Organ::code, organ -> organ));
    }

    @Override
    public void put(Organ organ) {
        getEntityManager().merge(OrganRow.of(organ));
    }

    @Override
    public void lock() {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:lock)", Integer.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    private PanacheQuery<OrganRow> query(OrganQuery query) {
        return find(
                SEARCH + " order by code",
                Parameters.with(
                                "text",
                                query.text().map(PanacheOrganDirectory::literal).orElse(""))
                        .and("region", query.region().map(RegionCode::prefix).orElse(""))
                        .and("function", query.function().orElse(""))
                        .and("level", query.level().map(Level::name).orElse("")));
    }

    /** The text as it stands: its signs have no meaning of their own in a pattern. */
    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
