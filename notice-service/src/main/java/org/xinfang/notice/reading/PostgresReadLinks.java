package org.xinfang.notice.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Keeps only the digest of each secret: who reads the table can open nothing. */
@ApplicationScoped
class PostgresReadLinks implements ReadLinks {
    private static final int SECRET_BYTES = 32;

    private final Session database;
    private final SecureRandom random = new SecureRandom();

    PostgresReadLinks(Session database) {
        this.database = database;
    }

    @Override
    public String open(UUID notice, Duration life) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        database.createNativeQuery("""
                        INSERT INTO read_link (token_hash, notice, expires_at)
                        VALUES (:hash, :notice, clock_timestamp() + make_interval(secs => :seconds))
                        """)
                .setParameter("hash", digest(token))
                .setParameter("notice", notice)
                .setParameter("seconds", (double) life.toSeconds())
                .executeUpdate();
        return token;
    }

    @Override
    public Optional<UUID> notice(String token) {
        return database.createNativeQuery(
                        "SELECT notice FROM read_link WHERE token_hash = :hash AND expires_at > clock_timestamp()",
                        Tuple.class)
                .setParameter("hash", digest(token))
                .getResultStream()
                .findFirst()
                .map(row -> row.get(0, UUID.class));
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
