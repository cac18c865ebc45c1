package org.xinfang.intake.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.xinfang.platform.core.LegalClock;

/**
 * Remembers answers by idempotency key, in the transaction of the command. Two requests with one key at the same moment:
 * the second waits at the key's row until the first commits, and then gets its answer.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AnsweredRequests {
    private final EntityManager database;
    private final LegalClock clock;

    AnsweredRequests(EntityManager database, LegalClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Claims the key for this request.
     *
     * @param body the request in a fixed form; only its digest is kept
     */
    public Repeat claim(RequestKey key, String body) {
        int claimed = database.createNativeQuery("""
                        INSERT INTO answered_request (client, operation, request_key, body_hash, claimed_at)
                        VALUES (:client, :operation, :key, :hash, :now) ON CONFLICT DO NOTHING
                        """)
                .setParameter("client", key.client())
                .setParameter("operation", key.operation())
                .setParameter("key", key.key())
                .setParameter("hash", digest(body))
                .setParameter("now", clock.instant())
                .executeUpdate();
        return claimed == 1 ? new Repeat.First() : seen(key, digest(body));
    }

    private Repeat seen(RequestKey key, String hash) {
        Object[] row = (Object[]) database.createNativeQuery("""
                        SELECT body_hash, answer FROM answered_request
                        WHERE client = :client AND operation = :operation AND request_key = :key
                        """)
                .setParameter("client", key.client())
                .setParameter("operation", key.operation())
                .setParameter("key", key.key())
                .getSingleResult();
        return row[0].equals(hash) ? new Repeat.Again(String.valueOf(row[1])) : new Repeat.OtherBody();
    }

    /** Keeps the answer for later repeats. */
    public void remember(RequestKey key, String answer) {
        database.createNativeQuery("""
                        UPDATE answered_request SET answer = :answer
                        WHERE client = :client AND operation = :operation AND request_key = :key
                        """)
                .setParameter("answer", answer)
                .setParameter("client", key.client())
                .setParameter("operation", key.operation())
                .setParameter("key", key.key())
                .executeUpdate();
    }

    private static String digest(String body) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
