package org.xinfang.gateway.route;

import static org.xinfang.gateway.route.Route.open;
import static org.xinfang.gateway.route.Route.operations;
import static org.xinfang.gateway.route.Route.signedIn;
import static org.xinfang.gateway.route.Service.DEADLINE;
import static org.xinfang.gateway.route.Service.HANDLING;
import static org.xinfang.gateway.route.Service.INTAKE;
import static org.xinfang.gateway.route.Service.NOTICE;
import static org.xinfang.gateway.route.Service.ROUTING;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every address that may pass. What is not here does not exist outside. */
public final class RouteTable {
    private static final List<Route> ROUTES = Stream.concat(
                    Stream.of(
                            signedIn(INTAKE, "/api/v1/matters"),
                            signedIn(INTAKE, "/api/v1/matters/{id}"),
                            signedIn(INTAKE, "/api/v1/matters/{id}/progress"),
                            signedIn(INTAKE, "/api/v1/matters/{id}/supplements"),
                            signedIn(INTAKE, "/api/v1/matters/{id}/evaluations/**"),
                            signedIn(INTAKE, "/api/v1/satisfaction"),
                            open(INTAKE, "POST", "/api/v1/progress-queries"),
                            open(INTAKE, "POST", "/api/v1/evaluations/**"),
                            signedIn(ROUTING, "/api/v1/organs/**"),
                            signedIn(ROUTING, "/api/v1/jurisdiction"),
                            signedIn(ROUTING, "/api/v1/routing/**"),
                            signedIn(ROUTING, "/api/v1/matters/{id}/routing/**"),
                            signedIn(HANDLING, "/api/v1/handling/**"),
                            signedIn(HANDLING, "/api/v1/matters/{id}/handling/**"),
                            signedIn(DEADLINE, "/api/v1/matters/{id}/time-limits/**"),
                            signedIn(DEADLINE, "/api/v1/time-limits/**"),
                            open(DEADLINE, "GET", "/api/v1/calendars/{year}"),
                            open(DEADLINE, "GET", "/api/v1/calendars/days/{date}"),
                            signedIn(DEADLINE, "/api/v1/supervision-tasks/**"),
                            signedIn(DEADLINE, "/api/v1/punctuality"),
                            signedIn(DEADLINE, "/api/v1/calendars/**"),
                            open(DEADLINE, "GET", "/api/v1/rules/**"),
                            signedIn(DEADLINE, "/api/v1/rules/**"),
                            signedIn(DEADLINE, "/api/v1/rule-books/**"),
                            open(DEADLINE, "POST", "/api/v1/due-dates"),
                            signedIn(NOTICE, "/api/v1/matters/{id}/notices/**").slow(),
                            signedIn(NOTICE, "/api/v1/notices/**").slow(),
                            signedIn(NOTICE, "/api/v1/notice-templates/**").slow(),
                            open(NOTICE, "GET", "/api/v1/verify/{code}"),
                            open(NOTICE, "GET", "/api/v1/portal/notices/**").slow(),
                            open(NOTICE, "POST", "/api/v1/portal/notices/**").slow()),
                    Arrays.stream(Service.values()).map(service -> operations(service, "/parked-events/**")))
            .toList();

    private RouteTable() {}

    /** The routes of an address, one for each way it may be asked; none when there is no such address. */
    public static List<Route> of(PlainPath path) {
        return covering(path.segments());
    }

    /** The public address of a path template in a service's own description, e.g. <code>/ops/parked-events</code>. */
    public static Optional<PublicAddress> publicAddress(Service service, String template) {
        return ROUTES.stream()
                .filter(route -> route.service() == service)
                .filter(route -> template.startsWith(route.internalRoot() + "/"))
                .map(route -> route.publicRoot()
                        + template.substring(route.internalRoot().length()))
                .map(address -> new PublicAddress(address, covering(AddressPattern.parts(address))))
                .filter(address -> address.routes().stream().anyMatch(route -> route.service() == service))
                .findFirst();
    }

    private static List<Route> covering(List<String> segments) {
        return ROUTES.stream()
                .filter(route -> route.addresses().covers(segments))
                .toList();
    }

    /**
     * Where a service's address stands outside.
     *
     * @param template the public path template
     * @param routes the routes to it
     */
    public record PublicAddress(String template, List<Route> routes) {

        /** The route that lets the method through. */
        public Optional<Route> by(String method) {
            return routes.stream()
                    .filter(route -> route.methods().contains(method))
                    .findFirst();
        }
    }
}
