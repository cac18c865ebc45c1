package org.xinfang.gateway.upstream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.xinfang.gateway.route.Service;

/** Where the services are and how many connections each may hold. */
@ConfigMapping(prefix = "xinfang.gateway.upstream")
public interface UpstreamConfig {

    /** Scheme, host and port of each service. */
    Map<Service, URI> address();

    @WithDefault("1S")
    Duration connectTimeout();

    /** Connections to one service. */
    @WithDefault("64")
    int connections();

    /** Calls that may wait for a connection to one service; more are turned away at once. */
    @WithDefault("256")
    int waiting();

    /** A connection without traffic for so long is closed, also in the middle of an answer. */
    @WithDefault("60S")
    Duration silence();
}
