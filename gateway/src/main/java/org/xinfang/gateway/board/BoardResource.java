package org.xinfang.gateway.board;

import io.vertx.core.Future;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.xinfang.gateway.route.Service;

@Path("/board/status")
class BoardResource {
    private final ServiceProbe probe;
    private final String version;

    BoardResource(ServiceProbe probe, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.probe = probe;
        this.version = version;
    }

    /** @param version of the gateway's own build */
    record BoardView(String version, List<ServiceState> services) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "State of all services", description = "Health, build and waiting events; no personal data.")
    public CompletionStage<BoardView> status() {
        List<Future<ServiceState>> states =
                Arrays.stream(Service.values()).map(probe::look).toList();
        return Future.join(states)
                .map(_ -> new BoardView(
                        version, states.stream().map(Future::result).toList()))
                .toCompletionStage();
    }
}
