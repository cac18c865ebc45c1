/** Sends the outbox to Kafka: one relay per database, in order per key, at least once. */
@NullMarked
package org.xinfang.platform.messaging.relay;

import org.jspecify.annotations.NullMarked;
