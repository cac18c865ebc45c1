package org.xinfang.routing.flow;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.routing.OrganChanged;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_routing"))
@DisplayName("机关名录接口")
class OrganDirectoryIT {

    @Test
    void everyOrganIsPublishedOnce() {
        OrganChanged organ = TestBroker.await("140106001-GOVERNMENT", OrganChanged.class);

        assertEquals("太原市迎泽区人民政府柳巷街道办事处", organ.name());
        assertEquals("TOWNSHIP", organ.level());
        assertEquals("140106-GOVERNMENT", organ.lineSuperior());
        assertEquals(
                1, TestBroker.all("140106001-GOVERNMENT", OrganChanged.class).size());
    }

    @Test
    void organsAreFoundByNameRegionFunctionAndLevelPageByPage() {
        given().get("/api/v1/organs?region=140000&function=PETITION&level=COUNTY&size=50&page=2")
                .then()
                .statusCode(200)
                .body("total", equalTo(117))
                .body("items.size()", equalTo(17))
                .body("items.function", everyItem(equalTo("PETITION")));
        given().get("/api/v1/organs?query=柳巷街道").then().body("items.code", hasItem("140106001-GOVERNMENT"));
        given().get("/api/v1/organs?region=140105&size=200")
                .then()
                .body("items.region", everyItem(startsWith("140105")));
        given().get("/api/v1/organs?query=%25").then().body("total", equalTo(0));
    }

    @Test
    void anOrganShowsItsSuperiorsAndDuties() {
        given().get("/api/v1/organs/140105-HOUSING")
                .then()
                .statusCode(200)
                .body("name", equalTo("太原市小店区住房和城乡建设局"))
                .body("territorialSuperior", equalTo("140105-GOVERNMENT"))
                .body("lineSuperior", equalTo("140100-HOUSING"))
                .body("duties", hasItem("物业管理"));
        given().get("/api/v1/organs/140105-NOWHERE").then().statusCode(404);
        given().get("/api/v1/organs/nonsense").then().statusCode(404);
    }
}
