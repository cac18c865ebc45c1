package org.xinfang.localstack.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmTest {
    private static final Path FILE = Path.of("../deploy/keycloak/xinfang-realm.json");

    private final JsonNode realm = read();

    @Test
    void hasTheRolesOfThePlatformAndNoOther() {
        assertEquals(
                Set.of(
                        "registrar",
                        "dispatcher",
                        "handler",
                        "approver",
                        "reviewer",
                        "supervisor",
                        "cleared",
                        "administrator",
                        "partner",
                        "petitioner"),
                StreamSupport.stream(realm.at("/roles/realm").spliterator(), false)
                        .map(role -> role.path("name").asText())
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyTokenNamesItsAudienceItsOrganAndItsHolder() {
        Set<String> mappers = StreamSupport.stream(
                        realm.at("/clientScopes/0/protocolMappers").spliterator(), false)
                .map(mapper -> mapper.path("name").asText())
                .collect(Collectors.toSet());

        assertTrue(
                mappers.containsAll(Set.of("audience", "organ_code", "organ_name", "name", "realm roles", "subject")));
        assertEquals(300, realm.path("accessTokenLifespan").asInt());
    }

    @Test
    void guessingIsSlowedDownAndNobodyMakesHimselfAnOfficial() {
        assertTrue(realm.path("bruteForceProtected").asBoolean());
        assertFalse(realm.path("registrationAllowed").asBoolean());
        String profile = realm.findValue("kc.user.profile.config").path(0).asText();
        assertTrue(profile.contains("\"organ_code\""));
        assertTrue(profile.contains("\"edit\":[\"admin\"]"));
    }

    @Test
    void theSecretsOfClientsComeFromTheEnvironment() {
        realm.path("clients").forEach(client -> {
            String secret = client.path("secret").asText();
            assertTrue(client.path("publicClient").asBoolean() || secret.startsWith("${XINFANG_"), secret);
        });
    }

    @Test
    void theDemoLoginsCoverTheMainFlow() {
        Set<String> roles = DemoLogin.in(FILE).stream()
                .flatMap(login -> login.roles().stream())
                .collect(Collectors.toSet());

        assertTrue(roles.containsAll(
                Set.of("registrar", "dispatcher", "handler", "approver", "cleared", "administrator", "petitioner")));
        assertFalse(roles.contains("partner"));
    }

    private static JsonNode read() {
        try {
            return JsonMapper.builder().build().readTree(FILE.toFile());
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
