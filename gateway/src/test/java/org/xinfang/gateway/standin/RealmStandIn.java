package org.xinfang.gateway.standin;

import io.smallrye.jwt.build.Jwt;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands for Keycloak, a third party: discovery, keys that can be rotated, and tokens like the realm's. */
public final class RealmStandIn {
    private static final String REALM = "/realms/xinfang";

    private final HttpServer server;
    private final AtomicInteger keyFetches = new AtomicInteger();
    private volatile Key key = newKey();

    RealmStandIn(Vertx vertx) {
        server = ServiceStandIn.await(
                vertx.createHttpServer().requestHandler(this::answer).listen(0, "127.0.0.1"));
    }

    private record Key(String id, KeyPair pair) {}

    /** Without a slash at its end. */
    String issuer() {
        return "http://127.0.0.1:" + server.actualPort() + REALM;
    }

    /** How often somebody asked for the keys. */
    public int keyFetches() {
        return keyFetches.get();
    }

    public void rotateKey() {
        key = newKey();
    }

    public String token(String subject, String... roles) {
        return token(key, issuer(), "xinfang-api", Duration.ofMinutes(5), subject, roles);
    }

    public String expiredToken() {
        return token(key, issuer(), "xinfang-api", Duration.ofMinutes(-2), "expired");
    }

    public String tokenForAnotherAudience() {
        return token(key, issuer(), "another-application", Duration.ofMinutes(5), "foreign");
    }

    public String tokenOfAnotherIssuer() {
        return token(key, "https://elsewhere.test/realms/xinfang", "xinfang-api", Duration.ofMinutes(5), "elsewhere");
    }

    /** Looks right, names a key of the realm, but is signed with another. */
    public String forgedToken() {
        return token(new Key(key.id(), newKey().pair()), issuer(), "xinfang-api", Duration.ofMinutes(5), "forged");
    }

    /** Signed with a key the realm never had. */
    public String tokenWithUnknownKey() {
        return token(newKey(), issuer(), "xinfang-api", Duration.ofMinutes(5), "unknown-key");
    }

    /** Claims to need no signature. */
    public String unsignedToken() {
        String header = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        return header + "." + token("unsigned").split("\\.", -1)[1] + ".";
    }

    private static String token(
            Key key, String issuer, String audience, Duration life, String subject, String... roles) {
        return Jwt.issuer(issuer)
                .subject(subject)
                .audience(audience)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(life)
                .jws()
                .keyId(key.id())
                .sign(key.pair().getPrivate());
    }

    private void answer(HttpServerRequest request) {
        JsonObject answer = switch (request.path()) {
            case REALM + "/.well-known/openid-configuration" ->
                new JsonObject()
                        .put("issuer", issuer())
                        .put("jwks_uri", issuer() + "/keys")
                        .put("token_endpoint", issuer() + "/token");
            case REALM + "/keys" -> {
                keyFetches.incrementAndGet();
                yield new JsonObject().put("keys", new JsonArray().add(published(key)));
            }
            default -> new JsonObject();
        };
        request.response().putHeader("Content-Type", "application/json").end(answer.toBuffer());
    }

    private static JsonObject published(Key key) {
        RSAPublicKey rsa = (RSAPublicKey) key.pair().getPublic();
        return new JsonObject()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("kid", key.id())
                .put("n", base64(unsigned(rsa.getModulus())))
                .put("e", base64(unsigned(rsa.getPublicExponent())));
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Key newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new Key(UUID.randomUUID().toString(), generator.generateKeyPair());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
