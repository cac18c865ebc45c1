package org.xinfang.localstack.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * An account that the realm file brings along so that the platform can be tried.
 *
 * @param organ the organ's name; empty for a petitioner
 */
public record DemoLogin(String username, String password, String name, String organ, List<String> roles) {

    /** All accounts of people in the realm file. */
    public static List<DemoLogin> in(Path realmFile) {
        try {
            JsonNode users = JsonMapper.builder()
                    .build()
                    .readTree(Files.readString(realmFile))
                    .path("users");
            return StreamSupport.stream(users.spliterator(), false)
                    .filter(user -> user.has("credentials"))
                    .map(DemoLogin::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DemoLogin of(JsonNode user) {
        return new DemoLogin(
                user.path("username").asText(),
                user.at("/credentials/0/value").asText(),
                user.path("firstName").asText(),
                user.at("/attributes/organ_name/0").asText(),
                StreamSupport.stream(user.path("realmRoles").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }
}
