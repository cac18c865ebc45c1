package org.xinfang.localstack.status;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How many events each consumer group has not yet taken: the distance between what is there and what is confirmed. */
final class ConsumerLag {
    private final Admin admin;

    private ConsumerLag(Admin admin) {
        this.admin = admin;
    }

    /** By group; empty when the broker does not answer. */
    static Map<String, Long> perGroup(String bootstrap) {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 4000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2000);
        try (Admin admin = Admin.create(settings)) {
            return new ConsumerLag(admin).perGroup();
        } catch (ExecutionException silent) {
            return Map.of();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    private Map<String, Long> perGroup() throws ExecutionException, InterruptedException {
        Map<String, ListConsumerGroupOffsetsSpec> groups = admin.listGroups().all().get().stream()
                .map(GroupListing::groupId)
                .collect(Collectors.toMap(group -> group, group -> new ListConsumerGroupOffsetsSpec()));
        if (groups.isEmpty()) {
            return Map.of();
        }
        Map<String, Map<TopicPartition, OffsetAndMetadata>> confirmed =
                admin.listConsumerGroupOffsets(groups).all().get();
        Map<TopicPartition, Long> ends = ends(confirmed);
        Map<String, Long> lag = new TreeMap<>();
        confirmed.forEach((group, offsets) -> lag.put(
                group,
                offsets.entrySet().stream()
                        .mapToLong(entry -> behind(ends, entry))
                        .sum()));
        return lag;
    }

    private Map<TopicPartition, Long> ends(Map<String, Map<TopicPartition, OffsetAndMetadata>> confirmed)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> questions = new HashMap<>();
        confirmed
                .values()
                .forEach(offsets -> offsets.keySet().forEach(part -> questions.put(part, OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        admin.listOffsets(questions).all().get().forEach((part, end) -> ends.put(part, end.offset()));
        return ends;
    }

    /** A partition of which nothing was ever confirmed has a null offset in the answer. */
    private static long behind(Map<TopicPartition, Long> ends, Map.Entry<TopicPartition, OffsetAndMetadata> confirmed) {
        long end = ends.getOrDefault(confirmed.getKey(), 0L);
        return confirmed.getValue() == null
                ? end
                : Math.max(0, end - confirmed.getValue().offset());
    }
}
