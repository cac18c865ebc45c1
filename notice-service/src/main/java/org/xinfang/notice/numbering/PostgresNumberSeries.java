package org.xinfang.notice.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import org.hibernate.Session;
import org.xinfang.contracts.OrganRef;
import org.xinfang.notice.document.DocumentKind;

/** The row of the series is the lock: PostgreSQL holds it until the issuing transaction commits or rolls back. */
@ApplicationScoped
class PostgresNumberSeries implements NumberSeries {
    private final Session database;

    PostgresNumberSeries(Session database) {
        this.database = database;
    }

    @Override
    public DocumentNumber next(OrganRef issuer, DocumentKind kind, int year) {
        var word = wordOf(issuer);
        var sequence = (Number) database.createNativeQuery("""
                        INSERT INTO number_series (organ, document, year, last_number) VALUES (:organ, :document, :year, 1)
                        ON CONFLICT (organ, document, year) DO UPDATE SET last_number = number_series.last_number + 1
                        RETURNING last_number
                        """)
                .setParameter("organ", issuer.code())
                .setParameter("document", kind.code())
                .setParameter("year", year)
                .getSingleResult();
        return new DocumentNumber(word, kind, year, sequence.intValue());
    }

    private String wordOf(OrganRef organ) {
        for (var word : OrganWord.candidates(organ)) {
            database.createNativeQuery(
                            "INSERT INTO organ_word (organ, word) VALUES (:organ, :word) ON CONFLICT DO NOTHING")
                    .setParameter("organ", organ.code())
                    .setParameter("word", word)
                    .executeUpdate();
            var taken = database.createNativeQuery("SELECT word FROM organ_word WHERE organ = :organ", Tuple.class)
                    .setParameter("organ", organ.code())
                    .getResultList();
            if (!taken.isEmpty()) {
                return taken.getFirst().get(0, String.class);
            }
        }
        throw new IllegalStateException("no document word is free for organ " + organ.code());
    }
}
