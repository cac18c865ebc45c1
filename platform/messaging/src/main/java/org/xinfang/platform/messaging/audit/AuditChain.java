package org.xinfang.platform.messaging.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.core.Actor;

/**
 * The audit record: per subject a chain in which each link covers the one before, so that a changed or missing link
 * shows. Content is covered by its digest only; the chain itself never repeats what may be sealed.
 */
@ApplicationScoped
public class AuditChain {
    static final String START = "";

    /**
     * One act.
     *
     * @param subject matter id or organ code
     * @param event id of the event that tells of it
     * @param action its wire name
     * @param occurredAt legal time
     * @param actor who is accountable
     * @param article the article acted on
     * @param requestId the request that caused it
     * @param payload the event's content, of which the digest is kept
     */
    public record Link(
            String subject,
            UUID event,
            String action,
            OffsetDateTime occurredAt,
            Actor actor,
            @Nullable String article,
            @Nullable String requestId,
            String payload) {}

    private record End(int sequence, String hash) {}

    /** Adds a link in the caller's transaction. */
    public void extend(Connection connection, Link link) throws SQLException {
        lock(connection, link.subject());
        End end = end(connection, link.subject());
        String payloadHash = sha256(link.payload());
        int sequence = end.sequence() + 1;
        String hash = hash(sequence, link, payloadHash, end.hash());
        String sql = """
                INSERT INTO audit_record (subject, sequence, event_id, action, occurred_at, actor_id, actor_name, organ,
                                          article, request_id, payload_hash, previous_hash, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, link.subject());
            insert.setInt(2, sequence);
            insert.setObject(3, link.event());
            insert.setString(4, link.action());
            insert.setObject(5, link.occurredAt());
            insert.setString(6, link.actor().id());
            insert.setString(7, link.actor().name());
            insert.setString(8, link.actor().organ());
            insert.setString(9, link.article());
            insert.setString(10, link.requestId());
            insert.setString(11, payloadHash);
            insert.setString(12, end.hash());
            insert.setString(13, hash);
            insert.executeUpdate();
        }
    }

    /** Two changes of one subject in parallel take turns at its chain, until the transaction ends. */
    private static void lock(Connection connection, String subject) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, subject);
            lock.execute();
        }
    }

    private static End end(Connection connection, String subject) throws SQLException {
        String sql = "SELECT sequence, hash FROM audit_record WHERE subject = ? ORDER BY sequence DESC LIMIT 1";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, subject);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new End(row.getInt(1), row.getString(2)) : new End(0, START);
            }
        }
    }

    static String hash(int sequence, Link link, String payloadHash, String previousHash) {
        return sha256(String.join(
                "\n",
                link.subject(),
                Integer.toString(sequence),
                link.event().toString(),
                link.action(),
                link.occurredAt().toInstant().toString(),
                link.actor().id(),
                link.actor().name(),
                link.actor().organ(),
                String.valueOf(link.article()),
                String.valueOf(link.requestId()),
                payloadHash,
                previousHash));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
