package org.xinfang.platform.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Signs access tokens shaped like those of the realm. Services verify them as they verify Keycloak's, with this key in
 * place of the realm's; the acceptance stories use Keycloak itself.
 */
public final class TestTokens {
    private static final String ISSUER = "https://identity.test/realms/xinfang";
    private static final String AUDIENCE = "xinfang-api";
    private static final KeyPair KEYS = newKeys();

    private TestTokens() {}

    /** Settings that make a service trust this issuer and no other. */
    static Map<String, String> oidcSettings() {
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()),
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.token.issuer",
                ISSUER);
    }

    /** A clerk of an organ. */
    public static String staff(String id, String organ, String organName, String... roles) {
        return token(id, AUDIENCE, Duration.ofMinutes(5), KEYS, organ, organName, roles);
    }

    /** A token without organ, e.g. a petitioner's. */
    public static String person(String id, String... roles) {
        return token(id, AUDIENCE, Duration.ofMinutes(5), KEYS, "", "", roles);
    }

    /** A clerk's token that ended a minute ago. */
    public static String expired(String organ, String... roles) {
        return token("expired", AUDIENCE, Duration.ofMinutes(-1), KEYS, organ, organ, roles);
    }

    /** A token meant for another application. */
    public static String forAnotherAudience(String organ, String... roles) {
        return token("foreign", "another-application", Duration.ofMinutes(5), KEYS, organ, organ, roles);
    }

    /** A token that looks right but is signed with a key nobody trusts. */
    public static String forged(String organ, String... roles) {
        return token("forged", AUDIENCE, Duration.ofMinutes(5), newKeys(), organ, organ, roles);
    }

    private static String token(
            String id, String audience, Duration life, KeyPair keys, String organ, String organName, String... roles) {
        var claims = Jwt.issuer(ISSUER)
                .subject(id)
                .audience(audience)
                .claim("preferred_username", id)
                .claim("name", id)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(life);
        if (!organ.isEmpty()) {
            claims.claim("organ_code", organ).claim("organ_name", organName);
        }
        return claims.sign(keys.getPrivate());
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
