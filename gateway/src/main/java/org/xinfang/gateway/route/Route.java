package org.xinfang.gateway.route;

import java.util.Set;

/**
 * One line of the route table.
 *
 * @param addresses the public addresses it holds for
 * @param methods the HTTP methods it lets through
 * @param access what a caller must show
 * @param service who answers
 * @param internalRoot what stands before the address inside the service, in place of {@code publicRoot}
 */
public record Route(
        AddressPattern addresses,
        Set<String> methods,
        Access access,
        Service service,
        Patience patience,
        String publicRoot,
        String internalRoot) {
    private static final String API = "/api/v1";
    private static final Set<String> EVERY_METHOD = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    /** For callers with a valid token. */
    static Route signedIn(Service service, String addresses) {
        return new Route(new AddressPattern(addresses), EVERY_METHOD, Access.TOKEN, service, Patience.USUAL, API, API);
    }

    /** For everybody, by one method. */
    static Route open(Service service, String method, String addresses) {
        return new Route(
                new AddressPattern(addresses), Set.of(method), Access.PUBLIC, service, Patience.USUAL, API, API);
    }

    /** The operations address that every service has, for administrators. */
    static Route operations(Service service, String address) {
        String publicRoot = API + "/ops/" + service.code();
        return new Route(
                new AddressPattern(publicRoot + address),
                EVERY_METHOD,
                Access.ADMINISTRATOR,
                service,
                Patience.USUAL,
                publicRoot,
                "/ops");
    }

    /** The same route for answers that take longer. */
    Route slow() {
        return new Route(addresses, methods, access, service, Patience.EXTENDED, publicRoot, internalRoot);
    }

    /** The address inside the service. */
    public String internal(PlainPath path) {
        return internalRoot + path.toString().substring(publicRoot.length());
    }

    /** Name for metrics and logs: never the concrete address, which may hold a query or verification code. */
    public String name() {
        return addresses.text();
    }
}
