package org.xinfang.localstack.office;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xinfang.localstack.layout.Trouble;

/** Accounts and tokens: makes a clerk's account when he is first needed, and signs him in at Keycloak. */
public final class Staffing {
    private static final String PASSWORD = "xinfang-demo";
    private static final long TOKEN_LIFE_NANOS = 200_000_000_000L;

    private final Wire wire = new Wire();
    private final String keycloak;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, long from) {
        boolean isFresh() {
            return System.nanoTime() - from < TOKEN_LIFE_NANOS;
        }
    }

    public Staffing(String keycloak) {
        this.keycloak = keycloak;
    }

    /** An access token of this clerk, with which the gateway lets him in. */
    public String token(Clerk clerk) {
        return tokens.compute(clerk.account(), (account, known) -> {
                    if (known != null && known.isFresh()) {
                        return known;
                    }
                    if (known == null) {
                        employ(clerk);
                    }
                    return signIn(account, PASSWORD);
                })
                .value();
    }

    /** An access token of an account that the realm came with. */
    public String token(String account) {
        return tokens.compute(
                        account, (name, known) -> known != null && known.isFresh() ? known : signIn(name, PASSWORD))
                .value();
    }

    private Token signIn(String account, String password) {
        Answer answer = wire.form(
                keycloak + "/realms/xinfang/protocol/openid-connect/token",
                Map.of(
                        "grant_type", "password",
                        "client_id", "xinfang-frontend",
                        "username", account,
                        "password", password,
                        "scope", "openid"));
        return new Token(answer.required().body().path("access_token").asText(), System.nanoTime());
    }

    private void employ(Clerk clerk) {
        String users = keycloak + "/admin/realms/xinfang/users";
        Map<String, String> asStaffing = Map.of("Authorization", "Bearer " + staffingToken());
        Answer made = wire.send("POST", users, asStaffing, account(clerk));
        if (made.status() == 409) {
            return;
        }
        made.required();
        String id = wire.send("GET", users + "?exact=true&username=" + clerk.account(), asStaffing, null)
                .required()
                .body()
                .path(0)
                .path("id")
                .asText();
        List<Object> roles = clerk.roles().stream()
                .<Object>map(
                        role -> wire.send("GET", keycloak + "/admin/realms/xinfang/roles/" + role, asStaffing, null)
                                .required()
                                .body())
                .toList();
        wire.send("POST", users + "/" + id + "/role-mappings/realm", asStaffing, roles)
                .required();
    }

    private static Map<String, Object> account(Clerk clerk) {
        return Map.of(
                "username",
                clerk.account(),
                "firstName",
                clerk.name(),
                "lastName",
                "演示",
                "email",
                clerk.account() + "@xinfang.invalid",
                "emailVerified",
                true,
                "enabled",
                true,
                "attributes",
                Map.of("organ_code", List.of(clerk.organ()), "organ_name", List.of(clerk.organName())),
                "credentials",
                List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
    }

    private String staffingToken() {
        String secret = System.getenv().getOrDefault("XINFANG_STAFFING_SECRET", "staffing-local-secret");
        Answer answer = wire.form(
                keycloak + "/realms/xinfang/protocol/openid-connect/token",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "xinfang-staffing",
                        "client_secret", secret));
        if (!answer.isSuccess()) {
            throw new Trouble("Keycloak does not let the staffing client in: " + answer.body());
        }
        return answer.body().path("access_token").asText();
    }
}
