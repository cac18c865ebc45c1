package org.xinfang.routing.flow;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.routing.MatterReferred;
import org.xinfang.contracts.routing.RepeatSeparated;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_routing"))
@DisplayName("撤销并案")
class SeparationIT {
    private static final AtomicInteger SEQUENCE = new AtomicInteger();
    private static final OrganRef BUREAU = new OrganRef("140105-PETITION", "小店区信访局");
    private static final OrganRef TRANSPORT = new OrganRef("140105-TRANSPORT", "小店区交通运输局");
    private static final String REASON = "经核对，不是同一处围墙，不属于重复信访。";

    private final String petitioner = "分某" + SEQUENCE.incrementAndGet();

    @BeforeEach
    void april() {
        TestClock.set("2026-04-17T10:00:00+08:00");
    }

    @Test
    @DisplayName("第二十二条第一款：误并的诉求退回登记机关，重新转送、交办；并案的记录保留备查")
    void theClaimIsOnTheDeskAgain() {
        GivenMatter earlier = inHand();
        GivenMatter mistaken = merged(earlier);
        mistaken.seenBy(mistaken.clerk()).body("claims[0].allowedActions", contains("separation", "lead-officials"));

        TestClock.set("2026-04-21T10:00:00+08:00");
        separate(mistaken)
                .then()
                .statusCode(200)
                .body("stage", equalTo("CLASSIFIED"))
                .body("earlierNumber", equalTo(earlier.number()))
                .body("mergedOn", equalTo("2026-04-17"))
                .body("separatedOn", equalTo("2026-04-21"));

        RepeatSeparated told = TestBroker.await(mistaken.id(), RepeatSeparated.class);
        assertEquals(mistaken.number(), told.number());
        assertEquals(1, told.claim());
        assertEquals(BUREAU, told.by());
        assertEquals("dispatcher@140105-PETITION", told.decidedBy());
        assertEquals(LocalDate.of(2026, 4, 17), told.mergedOn());
        assertEquals(LocalDate.of(2026, 4, 21), told.separatedOn());
        assertEquals(earlier.id(), told.earlierMatter());
        assertEquals(earlier.number(), told.earlierNumber());
        assertEquals(1, told.earlierClaim());
        assertEquals(TRANSPORT.code(), told.organInCharge().code());
        assertEquals(REASON, told.reason());

        mistaken.seenBy(mistaken.clerk())
                .body("claims[0].state", equalTo("OPEN"))
                .body("claims[0].repeat.mergedInto", equalTo(null))
                .body("claims[0].repeat.separated.number", contains(earlier.number()))
                .body("claims[0].repeat.separated.reason", contains(REASON))
                .body("claims[0].allowedActions", hasItems("referrals", "merges"))
                .body("claims[0].allowedActions", not(hasItem("separation")));
        mistaken.clerk()
                .get("/api/v1/routing/tasks?task=DISPATCH&size=100")
                .then()
                .body("items.matter", hasItem(mistaken.id().toString()));
        mistaken.referred(1, "140105-HOUSING");
        assertTrue(TestBroker.await(mistaken.id(), MatterReferred.class).dispatchComplete());
    }

    @Test
    @DisplayName("B90：承办在先诉求的机关不再看到退回的诉求")
    void theOrganInChargeOfTheEarlierClaimLosesSight() {
        GivenMatter earlier = inHand();
        GivenMatter mistaken = merged(earlier);
        GivenMatter rightly = merged(earlier);
        mistaken.seenBy(GivenMatter.officer(TRANSPORT.code())).statusCode(200);

        separate(mistaken).then().statusCode(200);

        mistaken.seenBy(GivenMatter.officer(TRANSPORT.code())).statusCode(404);
        earlier.seenBy(GivenMatter.officer(TRANSPORT.code()))
                .body("claims[0].repeat.pieces.number", contains(rightly.number()));
    }

    @Test
    @DisplayName("撤销后可以另行并案；重复次数不重复使用")
    void itMayBeMergedAgainAndNoNumberIsGivenTwice() {
        GivenMatter earlier = inHand();
        GivenMatter mistaken = merged(earlier);
        merged(earlier);
        separate(mistaken).then().statusCode(200);

        mistaken.mergeInto(earlier).then().statusCode(201).body("repeat", equalTo(3));
        separate(mistaken).then().statusCode(200);

        mistaken.seenBy(mistaken.clerk()).body("claims[0].repeat.separated.size()", equalTo(2));
        refused(separate(mistaken), 409, "not-merged");
    }

    @Test
    @DisplayName("第三十四条：在先诉求已经办结的，误并的诉求并未得到答复，仍可撤销")
    void theEarlierClaimMayBeClosed() {
        GivenMatter earlier = inHand();
        GivenMatter mistaken = merged(earlier);
        TestBroker.given(
                earlier.id(), new MatterClosed(earlier.id(), 1, TRANSPORT, "EXPLAINED", LocalDate.of(2026, 4, 17)));
        Awaitility.await()
                .until(() -> "urn:xinfang:problem:earlier-claim-closed"
                        .equals(GivenMatter.promiseTo(petitioner, BUREAU)
                                .mergeInto(earlier)
                                .path("type")));

        separate(mistaken).then().statusCode(200);
    }

    @Test
    @DisplayName("只有决定并案的登记机关可以撤销，写明理由")
    void onlyTheDeskThatMergedTakesItBack() {
        GivenMatter earlier = inHand();
        GivenMatter mistaken = merged(earlier);
        Map<String, String> body = Map.of("reason", REASON);
        String address = mistaken.address() + "/merges/1/separation";

        GivenMatter.officer(TRANSPORT.code(), "dispatcher")
                .header("If-Match", mistaken.etag())
                .body(body)
                .post(address)
                .then()
                .statusCode(404);
        mistaken.clerk().body(body).post(address).then().statusCode(428);
        mistaken.post(mistaken.clerk(), "merges/1/separation", Map.of("reason", "错"))
                .then()
                .statusCode(422);
        refused(mistaken.post(mistaken.clerk(), "merges/2/separation", body), 409, "not-merged");
        refused(separate(earlier), 409, "not-merged");
    }

    /** A promise that the transport bureau has signed for. */
    private GivenMatter inHand() {
        GivenMatter earlier = GivenMatter.promiseTo(petitioner, BUREAU);
        earlier.received(TRANSPORT.code());
        return earlier;
    }

    private GivenMatter merged(GivenMatter earlier) {
        GivenMatter again = GivenMatter.promiseTo(petitioner, BUREAU);
        again.mergeInto(earlier).then().statusCode(201);
        return again;
    }

    private static Response separate(GivenMatter mistaken) {
        return mistaken.post(mistaken.clerk(), "merges/1/separation", Map.of("reason", REASON));
    }

    private static ValidatableResponse refused(Response answer, int status, String problem) {
        return answer.then().statusCode(status).body("type", equalTo("urn:xinfang:problem:" + problem));
    }
}
