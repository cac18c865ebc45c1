package org.xinfang.routing.flow;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.HandlingReopened;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.handling.PetitionTerminated;
import org.xinfang.contracts.routing.RepeatMerged;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_routing"))
@DisplayName("重复信访并案办理")
class MergeIT {
    private static final AtomicInteger SEQUENCE = new AtomicInteger();
    private static final OrganRef BUREAU = new OrganRef("140105-PETITION", "小店区信访局");
    private static final OrganRef TRANSPORT = new OrganRef("140105-TRANSPORT", "小店区交通运输局");

    private final String petitioner = "重某" + SEQUENCE.incrementAndGet();

    @BeforeEach
    void april() {
        TestClock.set("2026-04-17T10:00:00+08:00");
    }

    @Test
    @DisplayName("第十九条第三款、第二十二条第一款：重复信访并入正在办理的在先事项，登记、编号照旧，逐件计次")
    void aRepeatIsMergedIntoWhatIsInHand() {
        GivenMatter earlier = inHand();
        GivenMatter again = GivenMatter.promiseTo(petitioner, BUREAU);
        again.seenBy(again.clerk())
                .body("earlier.number", equalTo(earlier.number()))
                .body("earlier.document", equalTo("DOC-04"))
                .body("claims[0].allowedActions", hasItems("merges"));

        merge(again, earlier)
                .then()
                .statusCode(201)
                .body("stage", equalTo("DISPATCHED"))
                .body("organInCharge.code", equalTo(TRANSPORT.code()))
                .body("repeat", equalTo(1));

        RepeatMerged merged = TestBroker.await(again.id(), RepeatMerged.class);
        assertEquals(earlier.id(), merged.earlierMatter());
        assertEquals(earlier.number(), merged.earlierNumber());
        assertEquals(LocalDate.of(2026, 3, 2), merged.receivedOn());
        assertEquals(LocalDate.of(2026, 4, 17), merged.mergedOn());
        assertEquals(BUREAU, merged.by());
        assertEquals("dispatcher@140105-PETITION", merged.decidedBy());
        assertTrue(merged.dispatchComplete());

        GivenMatter third = GivenMatter.promiseTo(petitioner, BUREAU);
        merge(third, earlier).then().statusCode(201).body("repeat", equalTo(2));
        earlier.seenBy(GivenMatter.officer(TRANSPORT.code()))
                .body("claims[0].repeat.pieces.number", contains(again.number(), third.number()))
                .body("claims[0].repeat.pieces.repeat", contains(1, 2));
    }

    @Test
    @DisplayName("B90：承办机关看得到并入的诉求，别的机关看不到")
    void theOrganInChargeSeesWhatWasMergedAndNobodyElse() {
        GivenMatter earlier = inHand();
        GivenMatter again = GivenMatter.promiseTo(petitioner, BUREAU);
        again.seenBy(GivenMatter.officer(TRANSPORT.code())).statusCode(404);

        merge(again, earlier).then().statusCode(201);

        again.seenBy(GivenMatter.officer(TRANSPORT.code()))
                .statusCode(200)
                .body("claims[0].text", containsString("围墙"))
                .body("claims[0].state", equalTo("MERGED"))
                .body("claims[0].repeat.mergedInto.number", equalTo(earlier.number()))
                .body("claims[0].repeat.mergedInto.repeat", equalTo(1));
        again.seenBy(GivenMatter.officer("140105-HOUSING")).statusCode(404);
        again.seenBy(GivenMatter.officer("140106-PETITION", "dispatcher")).statusCode(404);
    }

    @Test
    @DisplayName("第二十三条第一款：直接收到重复信访件的承办机关并入自己正在办理的事项")
    void theOrganInChargeMergesWhatIsFiledWithIt() {
        GivenMatter earlier = inHand();
        GivenMatter filed = GivenMatter.promiseTo(petitioner, TRANSPORT);

        merge(filed, earlier).then().statusCode(201);

        RepeatMerged merged = TestBroker.await(filed.id(), RepeatMerged.class);
        assertEquals(TRANSPORT.code(), merged.organInCharge().code());
        assertEquals(TRANSPORT, merged.by());
    }

    @Test
    @DisplayName("第十九条第三款：下级正在办理的，上级不并案而不予受理；无关的机关视同没有这件信访件")
    void aSuperiorDoesNotMergeAndStrangersLearnNothing() {
        GivenMatter earlier = inHand();

        GivenMatter above = GivenMatter.promiseTo(petitioner, new OrganRef("140100-PETITION", "太原市信访局"));
        refused(merge(above, earlier), 409, "in-hand-below").body("article", equalTo("《信访工作条例》第十九条第三款"));
        GivenMatter elsewhere = GivenMatter.promiseTo(petitioner, new OrganRef("140106-PETITION", "迎泽区信访局"));
        refused(merge(elsewhere, earlier), 422, "no-such-earlier-matter");
        refused(merge(elsewhere, GivenMatter.repeating("14010520990101" + "0001")), 422, "no-such-earlier-matter");
    }

    @Test
    void aNamedPersonConfirmsPetitionerAndFacts() {
        GivenMatter earlier = inHand();
        GivenMatter again = GivenMatter.promiseTo(petitioner, BUREAU);

        for (String confirmation : List.of("samePetitioner", "sameFactsAndClaims")) {
            Map<String, Object> request = new HashMap<>(GivenMatter.repeating(earlier.number()));
            request.put(confirmation, false);
            refused(merge(again, request), 422, "repeat-not-confirmed").body("field", equalTo(confirmation));
        }
        refused(merge(GivenMatter.promiseTo("别人", BUREAU), earlier), 422, "other-petitioner");
        refused(merge(again, GivenMatter.repeating(again.number())), 422, "merged-into-itself");
    }

    @Test
    @DisplayName("尚未转出的不能并入；已并入的指向其所并入的信访件；有件并入的不得再并出")
    void onlyWhatIsInHandTakesRepeats() {
        GivenMatter waiting = GivenMatter.promiseTo(petitioner, BUREAU);
        GivenMatter again = GivenMatter.promiseTo(petitioner, BUREAU);
        refused(merge(again, waiting), 409, "earlier-claim-not-in-hand");

        waiting.received(TRANSPORT.code());
        merge(again, waiting).then().statusCode(201);
        refused(merge(again, waiting), 409, "claim-has-left");
        GivenMatter third = GivenMatter.promiseTo(petitioner, BUREAU);
        refused(merge(third, again), 409, "earlier-claim-merged").body("detail", containsString(waiting.number()));
    }

    @Test
    @DisplayName("第三十条第三款：检举控告不并案")
    void anAccusationIsNeitherMergedNorMergedInto() {
        GivenMatter earlier = inHand();
        GivenMatter accusation = GivenMatter.promiseTo(petitioner, BUREAU);
        accusation
                .post(
                        accusation.clerk("cleared"),
                        "classification",
                        Map.of("claims", List.of(Map.of("claimKind", "A1"))))
                .then()
                .statusCode(200);

        refused(
                        accusation.post(accusation.clerk("cleared"), "merges", GivenMatter.repeating(earlier.number())),
                        409,
                        "sealed-is-not-merged")
                .body("article", equalTo("《信访工作条例》第三十条第三款"));
        refused(merge(accusation, earlier), 403, "clearance-required");
        GivenMatter again = GivenMatter.promiseTo(petitioner, BUREAU);
        refused(merge(again, accusation), 422, "no-such-claim");
    }

    @Test
    @DisplayName("第三十五条、第三十六条第三款：已办结、已终结的不能并入；重新办理的又可以")
    void whatIsConcludedTakesNoRepeats() {
        GivenMatter earlier = inHand();
        GivenMatter again = GivenMatter.promiseTo(petitioner, BUREAU);
        UUID id = earlier.id();
        LocalDate day = LocalDate.of(2026, 4, 10);

        TestBroker.given(id, new MatterClosed(id, 1, TRANSPORT, "EXPLAINED", day));
        awaitRefusal(earlier, "earlier-claim-closed");
        refused(merge(again, earlier), 409, "earlier-claim-closed");
        TestBroker.given(
                id,
                new PetitionTerminated(
                        id, earlier.number(), 1, UUID.randomUUID(), TRANSPORT, "UPHELD", "复核〔2026〕1号", day));
        awaitRefusal(earlier, "earlier-claim-terminated");
        refused(merge(again, earlier), 409, "earlier-claim-terminated").body("article", equalTo("《信访工作条例》第三十六条第三款"));
        TestBroker.given(
                id,
                new HandlingReopened(id, earlier.number(), 1, TRANSPORT, BUREAU, "SUPERVISION", day, day.plusDays(30)));
        Awaitility.await().untilAsserted(() -> merge(again, earlier).then().statusCode(201));
    }

    @Test
    void aMergeNeedsTheVersionSeen() {
        GivenMatter earlier = inHand();
        GivenMatter again = GivenMatter.promiseTo(petitioner, BUREAU);

        again.clerk()
                .body(GivenMatter.repeating(earlier.number()))
                .post(again.address() + "/merges")
                .then()
                .statusCode(428);
    }

    /** A promise that the transport bureau has signed for. */
    private GivenMatter inHand() {
        GivenMatter earlier = GivenMatter.promiseTo(petitioner, BUREAU);
        earlier.received(TRANSPORT.code());
        return earlier;
    }

    private static Response merge(GivenMatter again, GivenMatter earlier) {
        return again.mergeInto(earlier);
    }

    private static Response merge(GivenMatter again, Map<String, Object> request) {
        return again.post(again.clerk(), "merges", request);
    }

    private static ValidatableResponse refused(Response answer, int status, String problem) {
        return answer.then().statusCode(status).body("type", equalTo("urn:xinfang:problem:" + problem));
    }

    /** Handling's event has arrived when a further piece, one for each try, is refused for it. */
    private void awaitRefusal(GivenMatter earlier, String problem) {
        Awaitility.await()
                .until(() -> ("urn:xinfang:problem:" + problem)
                        .equals(merge(GivenMatter.promiseTo(petitioner, BUREAU), earlier)
                                .path("type")));
    }
}
