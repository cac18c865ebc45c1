package org.xinfang.platform.testing.house;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** How a service listens, read from its application.properties. */
final class ChannelRules {
    static final String INCOMING = "org.eclipse.microprofile.reactive.messaging.Incoming";

    private static final String PREFIX = "mp.messaging.incoming.";
    private static final String CONNECTOR = ".connector";

    static final List<HouseRule> ALL = List.of(
            new HouseRule("every channel reads from the earliest event on", ChannelRules::lateStarters),
            new HouseRule("channels of one topic are groups of their own", ChannelRules::sharedGroups),
            new HouseRule("every consumer's channel is configured", ChannelRules::unknownChannels));

    private ChannelRules() {}

    private record Channel(String name, List<String> topics, String group, String reset) {

        boolean takesEventsFrom(Channel other) {
            return group.equals(other.group) && topics.stream().anyMatch(other.topics::contains);
        }
    }

    private static List<String> lateStarters(House house) {
        return channels(house).stream()
                .filter(channel -> !channel.reset().equals("earliest"))
                .map(channel -> channel.name() + " lacks auto.offset.reset=earliest: the default skips every event"
                        + " before the first start")
                .toList();
    }

    private static List<String> sharedGroups(House house) {
        List<Channel> channels = channels(house);
        List<String> broken = new ArrayList<>();
        for (int one = 0; one < channels.size(); one++) {
            for (Channel other : channels.subList(one + 1, channels.size())) {
                if (channels.get(one).takesEventsFrom(other)) {
                    broken.add(channels.get(one).name() + " and " + other.name()
                            + " read one topic in one group: each would get a part; set group.id");
                }
            }
        }
        return broken;
    }

    private static List<String> unknownChannels(House house) {
        List<String> known = channels(house).stream().map(Channel::name).toList();
        return house.classes().stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.getAnnotations().stream())
                .filter(annotation -> annotation.getRawType().getName().equals(INCOMING))
                .map(ChannelRules::channelName)
                .filter(name -> !known.contains(name))
                .map(name -> name + " has a consumer but no " + PREFIX + name + CONNECTOR)
                .toList();
    }

    private static String channelName(JavaAnnotation<?> incoming) {
        return String.valueOf(incoming.get("value").orElse(""));
    }

    private static List<Channel> channels(House house) {
        Properties properties = properties(house);
        return properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX) && key.endsWith(CONNECTOR))
                .map(key -> key.substring(PREFIX.length(), key.length() - CONNECTOR.length()))
                .sorted()
                .map(name -> channel(properties, name))
                .toList();
    }

    private static Channel channel(Properties properties, String name) {
        String application = properties.getProperty("quarkus.application.name", "");
        String topics = properties.getProperty(
                PREFIX + name + ".topics", properties.getProperty(PREFIX + name + ".topic", name));
        return new Channel(
                name,
                Stream.of(topics.split(",", -1)).map(String::strip).toList(),
                properties.getProperty(PREFIX + name + ".group.id", application),
                properties.getProperty(PREFIX + name + ".auto.offset.reset", ""));
    }

    private static Properties properties(House house) {
        Properties properties = new Properties();
        if (Files.exists(house.applicationProperties())) {
            try (Reader reader = Files.newBufferedReader(house.applicationProperties())) {
                properties.load(reader);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return properties;
    }
}
