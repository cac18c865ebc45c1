package org.xinfang.platform.messaging.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.core.Actor;

/**
 * Walks a subject's chain and says whether it is as it was written: no link changed, none missing in between, none missing
 * at the end (every event of the outbox has its link), and no event's content changed since.
 */
@ApplicationScoped
@Transactional
class VerifyAuditTrail {
    private static final String LINKS_AND_EVENTS = """
            SELECT a.sequence, a.event_id, a.action, a.occurred_at, a.actor_id, a.actor_name, a.organ, a.article,
                   a.request_id, a.payload_hash, a.previous_hash, a.hash, e.event_id AS event, e.payload
            FROM (SELECT * FROM audit_record WHERE subject = ?) a
            FULL JOIN (SELECT * FROM outbox_event WHERE event_key = ?) e ON e.event_id = a.event_id
            ORDER BY a.sequence NULLS LAST, e.id
            """;

    private final AgroalDataSource database;

    VerifyAuditTrail(AgroalDataSource database) {
        this.database = database;
    }

    /** @param subject matter id or organ code */
    AuditTrail verify(String subject) {
        List<Kept> kept = read(subject);
        String previousHash = AuditChain.START;
        for (int place = 0; place < kept.size(); place++) {
            Kept link = kept.get(place);
            Optional<String> fault = link.fault(place + 1, previousHash);
            if (fault.isPresent()) {
                return new AuditTrail(subject, kept.size(), false, "link " + (place + 1) + ": " + fault.get());
            }
            previousHash = link.hash();
        }
        return new AuditTrail(subject, kept.size(), true, "");
    }

    private List<Kept> read(String subject) {
        List<Kept> kept = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LINKS_AND_EVENTS)) {
            select.setString(1, subject);
            select.setString(2, subject);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    kept.add(kept(subject, row));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("audit record not read", failure);
        }
        return kept;
    }

    private static Kept kept(String subject, ResultSet row) throws SQLException {
        if (row.getObject("event_id") == null) {
            return new Kept(0, null, "", "", "", true);
        }
        return new Kept(
                row.getInt("sequence"),
                new AuditChain.Link(
                        subject,
                        row.getObject("event_id", UUID.class),
                        row.getString("action"),
                        row.getObject("occurred_at", OffsetDateTime.class),
                        new Actor(row.getString("actor_id"), row.getString("actor_name"), row.getString("organ"), ""),
                        row.getString("article"),
                        row.getString("request_id"),
                        Optional.ofNullable(row.getString("payload")).orElse("")),
                row.getString("payload_hash"),
                row.getString("previous_hash"),
                row.getString("hash"),
                row.getObject("event") != null);
    }

    /** A link as it stands in the database; without a link when only its event is there. */
    private record Kept(
            int sequence,
            AuditChain.@Nullable Link link,
            String payloadHash,
            String previousHash,
            String hash,
            boolean eventKept) {

        Optional<String> fault(int expectedSequence, String expectedPreviousHash) {
            if (link == null || sequence != expectedSequence) {
                return Optional.of("missing");
            }
            if (!previousHash.equals(expectedPreviousHash)) {
                return Optional.of("does not cover the link before it");
            }
            if (!hash.equals(AuditChain.hash(sequence, link, payloadHash, previousHash))) {
                return Optional.of("changed");
            }
            return eventKept && !payloadHash.equals(AuditChain.sha256(link.payload()))
                    ? Optional.of("content of its event changed")
                    : Optional.empty();
        }
    }
}
