package org.xinfang.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.xinfang.gateway.route.Service;

/** Connections to the services. */
@Singleton
public class Upstreams {
    private static final Duration BREATH = Duration.ofMillis(200);

    private final Vertx vertx;
    private final HttpClient client;
    private final Map<Service, URI> addresses;

    Upstreams(Vertx vertx, UpstreamConfig config) {
        this.vertx = vertx;
        this.addresses = complete(config.address());
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) config.connectTimeout().toMillis())
                        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                        .setIdleTimeout((int) config.silence().toMillis())
                        .setMaxWaitQueueSize(config.waiting()),
                new PoolOptions().setHttp1MaxSize(config.connections()));
    }

    private static Map<Service, URI> complete(Map<Service, URI> addresses) {
        for (Service service : Service.values()) {
            URI address = addresses.get(service);
            if (address == null || address.getHost() == null) {
                throw new IllegalArgumentException("xinfang.gateway.upstream.address." + service.code()
                        + " must be like http://host:port, but is " + address);
            }
        }
        return new EnumMap<>(addresses);
    }

    /** The client that {@link #open} works with. */
    public HttpClient client() {
        return client;
    }

    /** Opens a request. */
    public Future<HttpClientRequest> open(Service service, HttpMethod method, String uri) {
        return client.request(options(service, method, uri));
    }

    /** The time to let a service come back before another attempt. */
    public Future<Void> breath() {
        return vertx.timer(BREATH.toMillis(), TimeUnit.MILLISECONDS).mapEmpty();
    }

    /** Reads one of a service's own pages, e.g. its health. */
    public Future<Page> read(Service service, String uri, Duration patience) {
        return open(service, HttpMethod.GET, uri)
                .compose(HttpClientRequest::send)
                .compose(Upstreams::page)
                .timeout(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One of a service's own pages. */
    public record Page(int status, String text) {}

    private static Future<Page> page(HttpClientResponse response) {
        return response.body().map(body -> new Page(response.statusCode(), body.toString()));
    }

    private RequestOptions options(Service service, HttpMethod method, String uri) {
        URI address = addresses.get(service);
        if (address == null) {
            throw new IllegalStateException(service.code());
        }
        boolean tls = "https".equals(address.getScheme());
        int port = address.getPort() >= 0 ? address.getPort() : tls ? 443 : 80;
        return new RequestOptions()
                .setMethod(method)
                .setHost(address.getHost())
                .setPort(port)
                .setSsl(tls)
                .setURI(uri);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
