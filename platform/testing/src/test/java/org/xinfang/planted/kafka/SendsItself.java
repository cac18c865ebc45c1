package org.xinfang.planted.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Knows the broker though it is no consumer. */
class SendsItself {
    @Nullable
    ConsumerRecord<String, byte[]> message;
}

/** May. */
class HonestConsumer {
    @Nullable
    ConsumerRecord<String, byte[]> message;
}
