package org.xinfang.platform.messaging;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.xinfang.contracts.Topics;

/**
 * Creates the topics this service owns, with everything kept: a service that starts years later must still see every
 * event. Without Kafka the start goes on; the broker then creates the topic at the first event.
 */
@ApplicationScoped
class OwnTopics {
    private static final Logger LOG = Logger.getLogger(OwnTopics.class);
    private static final int PARTITIONS = 6;

    private final String servers;
    private final List<String> topics;

    OwnTopics(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "xinfang.own-topics") Optional<List<String>> topics) {
        this.servers = servers;
        this.topics = topics.orElse(List.of());
    }

    void create(@Observes @Priority(10) StartupEvent start) throws InterruptedException {
        if (topics.isEmpty()) {
            return;
        }
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 8_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000))) {
            createAll(admin);
        }
    }

    private void createAll(Admin admin) throws InterruptedException {
        Collection<NewTopic> wanted = topics.stream().map(OwnTopics::topic).toList();
        for (var created : admin.createTopics(wanted).values().entrySet()) {
            try {
                created.getValue().get(10, TimeUnit.SECONDS);
            } catch (ExecutionException refused) {
                if (!(refused.getCause() instanceof TopicExistsException)) {
                    LOG.warnf("topic %s not created: %s", created.getKey(), Inbox.reason(refused));
                }
            } catch (TimeoutException noAnswer) {
                LOG.warnf("topic %s not created: Kafka does not answer", created.getKey());
            }
        }
    }

    private static NewTopic topic(String name) {
        NewTopic topic = new NewTopic(name, Optional.of(PARTITIONS), Optional.empty());
        return topic.configs(
                name.equals(Topics.ORGANS) ? Map.of("cleanup.policy", "compact") : Map.of("retention.ms", "-1"));
    }
}
