package org.xinfang.bench.ground;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** An issuer that the measured service trusts in place of the realm, so that no Keycloak takes part. */
public final class Tokens {
    private static final Duration LIFE = Duration.ofHours(2);
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ISSUER = "https://bench.invalid/realms/xinfang";

    private final KeyPair keys;

    public Tokens() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_OIDC_PUBLIC_KEY",
                Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()),
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                "",
                "QUARKUS_OIDC_TOKEN_ISSUER",
                ISSUER);
    }

    /** A signed token (RFC 7519) with the claims that the services read. */
    public String of(String organ, String... roles) {
        long now = Instant.now().getEpochSecond();
        String content = part(Map.of("alg", "RS256", "typ", "JWT"))
                + "."
                + part(Map.of(
                        "iss",
                        ISSUER,
                        "sub",
                        "bench",
                        "aud",
                        "xinfang-api",
                        "name",
                        "bench",
                        "realm_access",
                        Map.of("roles", List.of(roles)),
                        "organ_code",
                        organ,
                        "organ_name",
                        organ,
                        "iat",
                        now,
                        "exp",
                        now + LIFE.toSeconds()));
        return content + "." + URL.encodeToString(signature(content.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] signature(byte[] content) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String part(Map<String, Object> claims) {
        try {
            return URL.encodeToString(JSON.writeValueAsBytes(claims));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
