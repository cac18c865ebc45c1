package org.xinfang.gateway.standin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.xinfang.gateway.route.Service;

/** Everything around the gateway in its own tests: a stand-in for each service and one for the identity provider. */
public final class Neighbourhood implements QuarkusTestResourceLifecycleManager {
    /** The one foreign origin whose pages may call. */
    public static final String FRONT_END = "https://front-end.example";

    /** The one peer whose word about the caller's address is believed. */
    public static final String INGRESS = "127.0.1.20";

    private static final Map<Service, ServiceStandIn> SERVICES = new EnumMap<>(Service.class);
    private static RealmStandIn realm;

    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        realm = new RealmStandIn(vertx);
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.http.test-port", "0",
                // The slash at the end is there on purpose: an issuer address with one must work as well (B103).
                "quarkus.oidc.auth-server-url", realm.issuer() + "/",
                "xinfang.gateway.door.patience.usual", "1S",
                "xinfang.gateway.door.body-timeout", "3S",
                "xinfang.gateway.door.held-bodies", "6M",
                "xinfang.gateway.quota.peer.burst", "30",
                "xinfang.gateway.quota.peer.per-second", "1",
                "xinfang.gateway.quota.account.burst", "100",
                "xinfang.gateway.quota.account.per-second", "1"));
        settings.putAll(Map.of(
                "quarkus.http.cors.enabled",
                "true",
                "quarkus.http.cors.origins",
                FRONT_END,
                "quarkus.http.proxy.proxy-address-forwarding",
                "true",
                "quarkus.http.proxy.trusted-proxies",
                INGRESS));
        for (Service service : Service.values()) {
            ServiceStandIn standIn = new ServiceStandIn(vertx, service.code());
            SERVICES.put(service, standIn);
            settings.put("xinfang.gateway.upstream.address." + service.code(), "http://127.0.0.1:" + standIn.port());
        }
        return settings;
    }

    @Override
    public void stop() {
        ServiceStandIn.await(vertx.close());
    }

    public static ServiceStandIn service(Service service) {
        return SERVICES.get(service);
    }

    public static RealmStandIn realm() {
        return realm;
    }
}
