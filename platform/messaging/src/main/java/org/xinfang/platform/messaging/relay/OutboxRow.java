package org.xinfang.platform.messaging.relay;

import java.util.Map;

/** An outbox row on its way to Kafka. */
record OutboxRow(long id, String topic, String key, Map<String, String> headers, String payload) {}
