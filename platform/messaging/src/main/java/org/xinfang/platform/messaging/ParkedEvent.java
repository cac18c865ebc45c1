package org.xinfang.platform.messaging;

import java.time.OffsetDateTime;

/**
 * An event that waits for somebody to look at it, as operations people see it: no payload.
 *
 * @param id order of parking
 * @param channel the consumer's channel
 * @param key matter id or organ code
 * @param type wire name, as the record said
 * @param topic topic, with {@code partition} and {@code offset} its place
 * @param reason why it was parked
 * @param parkedAt real time of parking
 */
public record ParkedEvent(
        long id,
        String channel,
        String key,
        String type,
        String topic,
        int partition,
        long offset,
        String reason,
        OffsetDateTime parkedAt) {}
