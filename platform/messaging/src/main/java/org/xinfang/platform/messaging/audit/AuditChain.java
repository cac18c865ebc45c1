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
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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

    private static final End NOTHING = new End(0, START);

    /** Adds links in their order, in the caller's transaction. */
    public void extend(Connection connection, List<Link> links) throws SQLException {
        List<String> subjects =
                links.stream().map(Link::subject).distinct().sorted().toList();
        lock(connection, subjects);
        Map<String, End> ends = ends(connection, subjects);
        String sql = """
                INSERT INTO audit_record (subject, sequence, event_id, action, occurred_at, actor_id, actor_name, organ,
                                          article, request_id, payload_hash, previous_hash, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Link link : links) {
                End end = ends.getOrDefault(link.subject(), NOTHING);
                ends.put(link.subject(), add(insert, link, end));
            }
            insert.executeBatch();
        }
    }

    private static End add(PreparedStatement insert, Link link, End end) throws SQLException {
        int sequence = end.sequence() + 1;
        String payloadHash = sha256(link.payload());
        String hash = hash(sequence, link, payloadHash, end.hash());
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
        insert.addBatch();
        return new End(sequence, hash);
    }

    /**
     * Two changes of one subject in parallel take turns at its chain, until the transaction ends. Whoever needs several
     * subjects takes them in one order, so that two of them never wait for each other.
     */
    private static void lock(Connection connection, List<String> sorted) throws SQLException {
        String sql = "SELECT pg_advisory_xact_lock(hashtextextended(subject, 0)) FROM unnest(?) AS subject";
        try (PreparedStatement lock = connection.prepareStatement(sql)) {
            lock.setArray(1, connection.createArrayOf("text", sorted.toArray()));
            lock.execute();
        }
    }

    private static Map<String, End> ends(Connection connection, List<String> subjects) throws SQLException {
        String sql = """
                SELECT asked.subject, last.sequence, last.hash FROM unnest(?) AS asked (subject)
                CROSS JOIN LATERAL (
                    SELECT sequence, hash FROM audit_record WHERE subject = asked.subject
                    ORDER BY sequence DESC LIMIT 1) AS last
                """;
        Map<String, End> ends = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("text", subjects.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ends.put(row.getString(1), new End(row.getInt(2), row.getString(3)));
                }
            }
        }
        return ends;
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
