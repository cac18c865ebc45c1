package org.xinfang.routing.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.routing.OrganChanged;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestTokens;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCatalogue;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_routing"))
@DisplayName("随软件提供的名录")
class LoadOrgansIT {
    @Inject
    LoadOrgans loadOrgans;

    @Test
    @DisplayName("管理员变更过的机关，重新载入随软件提供的名录时不被覆盖")
    void whatAnAdministratorHasChangedIsNotOverwritten() {
        given().contentType(ContentType.JSON)
                .auth()
                .oauth2(TestTokens.staff("admin", "140000-PETITION", "山西省信访局", "administrator"))
                .header("If-Match", "\"1\"")
                .body(Map.of("entry", Map.of("name", "太原市晋源区水利和水务局", "regionName", "晋源区")))
                .put("/api/v1/organs/140110-WATER")
                .then()
                .statusCode(200);

        loadOrgans.load(List.of(shipped("140110-WATER")));
        loadOrgans.load(List.of(renamed(shipped("140110-WATER"))));

        assertName("140110-WATER", "太原市晋源区水利和水务局");
    }

    @Test
    void newerShippedTablesCorrectAnOrganThatNobodyHasTouched() {
        loadOrgans.load(List.of(renamed(shipped("140109-WATER"))));

        assertName("140109-WATER", "新版名录中的名称");
        TestBroker.await(
                "140109-WATER", OrganChanged.class, organ -> organ.name().equals("新版名录中的名称"));

        loadOrgans.load(List.of(shipped("140109-WATER")));
        assertName("140109-WATER", shipped("140109-WATER").name());
    }

    @Test
    void loadingTheSameAgainTellsNothing() {
        loadOrgans.load(List.of(shipped("140108-WATER")));

        TestBroker.await("140108-WATER", OrganChanged.class);
        assertEquals(1, TestBroker.all("140108-WATER", OrganChanged.class).size());
    }

    private static void assertName(String code, String name) {
        given().get("/api/v1/organs/" + code).then().body("name", equalTo(name));
    }

    private static Organ shipped(String code) {
        return OrganCatalogue.shipped().find(GivenDirectory.code(code)).orElseThrow();
    }

    private static Organ renamed(Organ organ) {
        return new Organ(
                organ.code(),
                GivenDirectory.named(organ.entry(), "新版名录中的名称"),
                organ.validFrom(),
                organ.validTo(),
                organ.successors());
    }
}
