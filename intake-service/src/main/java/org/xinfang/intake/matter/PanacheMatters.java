package org.xinfang.intake.matter;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.intake.visibility.Viewer;
import org.xinfang.intake.visibility.Visibility;

@ApplicationScoped
class PanacheMatters implements Matters, PanacheRepositoryBase<Matter, UUID> {
    /** The list's half of {@link Visibility}: the same rule as a condition, so that counts and pages are right. */
    private static final String VISIBLE_TO_STAFF = """
            from Matter m where m.registrarCode = :organ
            or exists (from StakeRow s where s.matter = m.id and s.organ = :organ
                       and (s.stake = 'OPEN' or :cleared = true))
            or (:oversees <> '' and m.registrarCode like concat(:oversees, '%')
                and not exists (from StakeRow s where s.matter = m.id and s.organ = :organ)
                and not exists (from TrackRow t where t.matter = m.id and t.track = 'SEALED'))
            order by m.registeredAt desc, m.id
            """;

    @Override
    public void add(Matter matter, MatterContent content) {
        persist(matter);
        getEntityManager().persist(content);
    }

    @Override
    public Optional<Matter> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Matter> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<Matter> findByNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    @Override
    public MatterContent content(UUID matter) {
        return getEntityManager().find(MatterContent.class, matter);
    }

    @Override
    public List<Matter> visibleTo(Viewer viewer, int page, int size) {
        return query(viewer).page(page, size).list();
    }

    @Override
    public long countVisibleTo(Viewer viewer) {
        return query(viewer).count();
    }

    private PanacheQuery<Matter> query(Viewer viewer) {
        return viewer.isPetitioner()
                ? find("registeredBy = ?1 order by registeredAt desc, id", viewer.id())
                : find(
                        VISIBLE_TO_STAFF,
                        Parameters.with("organ", viewer.organ())
                                .and("cleared", viewer.cleared())
                                .and("oversees", viewer.oversees()));
    }
}
