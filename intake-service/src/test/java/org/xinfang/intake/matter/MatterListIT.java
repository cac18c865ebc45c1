package org.xinfang.intake.matter;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xinfang.intake.RealService;
import org.xinfang.platform.testing.TestClock;

@RealService
class MatterListIT {
    /** 古交市信访局: nobody else registers for it. */
    private static final String GUJIAO = "140181-PETITION";

    private static final List<String> NEWEST_FIRST = new ArrayList<>();

    @BeforeEach
    void sevenMatters() {
        for (int minute = 10 + NEWEST_FIRST.size(); minute < 17; minute++) {
            TestClock.set("2026-03-02T10:" + minute + ":00+08:00");
            NEWEST_FIRST.addFirst(Matters26.registrar(GUJIAO)
                    .body(Matters26.busStop())
                    .post("/api/v1/matters")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
    }

    @Test
    void thePagesTogetherAreTheListNewestFirst() {
        List<String> seen = new ArrayList<>();
        for (int page = 0; page < 4; page++) {
            seen.addAll(Matters26.registrar(GUJIAO)
                    .get("/api/v1/matters?size=2&page=" + page)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(7))
                    .body("page", equalTo(page))
                    .body("size", equalTo(2))
                    .body("items", hasSize(page == 3 ? 1 : 2))
                    .extract()
                    .path("items.id"));
        }
        assertEquals(NEWEST_FIRST, seen);
        Matters26.registrar(GUJIAO).get("/api/v1/matters?size=2&page=9").then().body("items", hasSize(0));
    }

    @Test
    void aListShowsEnvelopesOnly() {
        Matters26.registrar(GUJIAO)
                .get("/api/v1/matters")
                .then()
                .body("items", hasSize(7))
                .body("items.content", everyItem(nullValue()));
    }

    @Test
    void aPageThatMakesNoSenseIsRefusedNamingTheParameter() {
        for (String query : List.of("size=0", "size=201", "page=-1")) {
            Matters26.registrar(GUJIAO)
                    .get("/api/v1/matters?" + query)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:xinfang:problem:validation"))
                    .body("violations.field", hasItem(query.replaceFirst("=.*", "")));
        }
    }

    @Test
    void twoEqualRequestsWithoutAKeyAreTwoMatters() {
        Matters26 matter = Matters26.busStop();
        String one = Matters26.registrar().body(matter).post("/api/v1/matters").path("number");
        String two = Matters26.registrar().body(matter).post("/api/v1/matters").path("number");
        assertNotEquals(one, two);
    }
}
