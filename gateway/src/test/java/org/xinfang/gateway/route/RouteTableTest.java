package org.xinfang.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    private static PlainPath path(String path) {
        return PlainPath.of(path).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/matters, INTAKE, TOKEN",
        "/api/v1/progress-queries, INTAKE, PUBLIC",
        "/api/v1/matters/7/evaluations, INTAKE, TOKEN",
        "/api/v1/satisfaction, INTAKE, TOKEN",
        "/api/v1/evaluations, INTAKE, PUBLIC",
        "/api/v1/evaluations/query, INTAKE, PUBLIC",
        "/api/v1/organs, ROUTING, TOKEN",
        "/api/v1/organs/140105-PETITION, ROUTING, TOKEN",
        "/api/v1/jurisdiction, ROUTING, TOKEN",
        "/api/v1/matters/7/routing, ROUTING, TOKEN",
        "/api/v1/due-dates, DEADLINE, PUBLIC",
        "/api/v1/verify/ABCD, NOTICE, PUBLIC",
        "/api/v1/ops/handling/parked-events, HANDLING, ADMINISTRATOR",
        "/api/v1/ops/handling/parked-events/redrive, HANDLING, ADMINISTRATOR",
    })
    void anAddressHasOneServiceAndOneAccess(String address, Service service, Access access) {
        assertThat(RouteTable.of(path(address))).singleElement().satisfies(route -> {
            assertThat(route.service()).isEqualTo(service);
            assertThat(route.access()).isEqualTo(access);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/v1",
                "/api/v1/matters/7/other",
                "/api/v1/matters/7/progress/more",
                "/api/v1/verify",
                "/api/v1/verify/ABCD/more",
                "/api/v1/ops/handling",
                "/api/v1/ops/other/parked-events",
                "/api/v1/organsX",
                "/ops/parked-events",
                "/q/health",
                "/API/v1/matters"
            })
    void whatIsNotListedHasNoRoute(String address) {
        assertThat(RouteTable.of(path(address))).isEmpty();
    }

    @Test
    void thePortalIsReadAndConfirmedWithoutAToken() {
        assertThat(RouteTable.of(path("/api/v1/portal/notices/9/receipt")))
                .allMatch(route -> route.access() == Access.PUBLIC)
                .flatExtracting(Route::methods)
                .containsExactlyInAnyOrder("GET", "POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/rules",
                "/api/v1/rules/TL-05",
                "/api/v1/calendars/2026",
                "/api/v1/calendars/days/2026-10-01"
            })
    void theLawIsReadByEverybodyAndChangedWithAToken(String address) {
        List<Route> routes = RouteTable.of(path(address));

        assertThat(firstBy("GET", routes)).isEqualTo(Access.PUBLIC);
        assertThat(firstBy("PUT", routes)).isEqualTo(Access.TOKEN);
        assertThat(firstBy("POST", routes)).isEqualTo(Access.TOKEN);
    }

    @Test
    void operationsAddressesStandElsewhereInsideTheService() {
        PlainPath outside = path("/api/v1/ops/intake/parked-events/redrive");
        Route route = RouteTable.of(outside).getFirst();

        assertThat(route.internal(outside)).isEqualTo("/ops/parked-events/redrive");
        assertThat(RouteTable.publicAddress(Service.INTAKE, "/ops/parked-events/redrive"))
                .get()
                .extracting(RouteTable.PublicAddress::template)
                .isEqualTo("/api/v1/ops/intake/parked-events/redrive");
    }

    @Test
    void aServiceCannotPublishAnAddressThatIsNotItsOwn() {
        assertThat(RouteTable.publicAddress(Service.INTAKE, "/api/v1/organs")).isEmpty();
        assertThat(RouteTable.publicAddress(Service.INTAKE, "/internal/secret")).isEmpty();
        assertThat(RouteTable.publicAddress(Service.ROUTING, "/api/v1/matters/{matterId}/routing/referrals/{n}"))
                .get()
                .satisfies(address -> {
                    assertThat(address.template()).isEqualTo("/api/v1/matters/{matterId}/routing/referrals/{n}");
                    assertThat(address.by("POST")).isPresent();
                    assertThat(address.by("TRACE")).isEmpty();
                });
    }

    @Test
    void documentsMayTakeLonger() {
        assertThat(List.of("/api/v1/notices/3/document", "/api/v1/portal/notices/3"))
                .allSatisfy(address -> assertThat(RouteTable.of(path(address)))
                        .allMatch(route -> route.patience() == Patience.EXTENDED));
    }

    private static Access firstBy(String method, List<Route> routes) {
        return routes.stream()
                .filter(route -> route.methods().contains(method))
                .findFirst()
                .orElseThrow()
                .access();
    }
}
