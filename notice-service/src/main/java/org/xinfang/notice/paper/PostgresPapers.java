package org.xinfang.notice.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** In the database, so that a paper exists exactly when its issue was committed. */
@ApplicationScoped
class PostgresPapers implements Papers {
    private final Session database;

    PostgresPapers(Session database) {
        this.database = database;
    }

    @Override
    public void keep(UUID notice, Paper paper) {
        database.createNativeQuery("INSERT INTO paper (notice, pdf, page) VALUES (:notice, :pdf, :page)")
                .setParameter("notice", notice)
                .setParameter("pdf", paper.pdf())
                .setParameter("page", paper.page())
                .executeUpdate();
    }

    @Override
    public byte[] of(UUID notice) {
        return database.createNativeQuery("SELECT pdf FROM paper WHERE notice = :notice", Tuple.class)
                .setParameter("notice", notice)
                .getSingleResult()
                .get(0, byte[].class);
    }

    @Override
    public Optional<String> pageOf(UUID notice) {
        return Optional.ofNullable(
                database.createNativeQuery("SELECT page FROM paper WHERE notice = :notice", Tuple.class)
                        .setParameter("notice", notice)
                        .getSingleResult()
                        .get(0, String.class));
    }
}
