package org.xinfang.platform.messaging;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.xinfang.contracts.EventType;

/**
 * A received event with what its producer said about it.
 *
 * @param id event id; the same at each delivery
 * @param type its type
 * @param key partition key: matter id, or organ code
 * @param occurredAt legal time of the fact
 * @param actorName who acted
 * @param organ code of the organ acted for; empty for a petitioner or a service
 * @param event the fact
 */
public record EventEnvelope(
        UUID id, EventType type, String key, OffsetDateTime occurredAt, String actorName, String organ, Record event) {}
