package org.xinfang.gateway.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.xinfang.gateway.problem.DoorProblem;
import org.xinfang.gateway.problem.TurnedAway;
import org.xinfang.gateway.route.PlainPath;

/** Refuses addresses that can be read in more than one way, before anybody reads them. */
@ApplicationScoped
class AmbiguousAddresses {
    private static final int AFTER_THE_ACCESS_LOG = 900;

    void install(@Observes Filters filters) {
        filters.register(AmbiguousAddresses::refuse, AFTER_THE_ACCESS_LOG);
    }

    private static void refuse(RoutingContext call) {
        if (PlainPath.of(call.request().path()).isEmpty()) {
            call.fail(new TurnedAway(DoorProblem.AMBIGUOUS_ADDRESS));
        } else {
            call.next();
        }
    }
}
