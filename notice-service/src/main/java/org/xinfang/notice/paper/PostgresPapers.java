package org.xinfang.notice.paper;

import jakarta.enterprise.context.ApplicationScoped;
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
    public void keep(UUID notice, byte[] pdf) {
        database.createNativeQuery("INSERT INTO paper (notice, pdf) VALUES (:notice, :pdf)")
                .setParameter("notice", notice)
                .setParameter("pdf", pdf)
                .executeUpdate();
    }

    @Override
    public byte[] of(UUID notice) {
        return database.createNativeQuery("SELECT pdf FROM paper WHERE notice = :notice", byte[].class)
                .setParameter("notice", notice)
                .getSingleResult();
    }
}
