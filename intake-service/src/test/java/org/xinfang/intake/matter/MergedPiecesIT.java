package org.xinfang.intake.matter;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.intake.RealService;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;
import org.xinfang.platform.testing.TestTokens;

@RealService
@DisplayName("重复信访并案后的查阅范围")
class MergedPiecesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final OrganRef EDUCATION = new OrganRef("140105-EDUCATION", "太原市小店区教育局");
    private static final OrganRef HOUSING = new OrganRef("140105-HOUSING", "太原市小店区住房和城乡建设局");

    @BeforeEach
    void monday() {
        TestClock.set("2026-03-02T09:30:00+08:00");
    }

    @Test
    @DisplayName("B90：并入的信访件及其附件，由承办在先事项的机关查阅，其他机关的权限不变")
    void theOrganInChargeReadsWhatWasMergedWithItsAttachments() {
        String earlier = sentTo(Events26.TRANSPORT);
        String repeat = Matters26.register(Matters26.busStop().with("attachments", List.of("承诺书照片.jpg")));
        TestBroker.given(repeat, Events26.classified(repeat, false));
        hidden(Events26.TRANSPORT, repeat);

        TestBroker.given(repeat, Events26.merged(earlier, repeat, Events26.TRANSPORT));
        await().atMost(PATIENCE).until(() -> status(Events26.TRANSPORT, repeat) == 200);

        staff(Events26.TRANSPORT)
                .get("/api/v1/matters/" + repeat)
                .then()
                .body("content.text", notNullValue())
                .body("content.attachments", contains("承诺书照片.jpg"));
        staff(Events26.TRANSPORT)
                .get("/api/v1/matters/" + earlier)
                .then()
                .body("content.mergedPieces.matter", contains(repeat))
                .body("content.mergedPieces[0].receivedOn", equalTo("2026-04-15"));
        hidden(HOUSING, repeat);
        hidden(new OrganRef("140106-PETITION", "太原市迎泽区信访局"), repeat);
    }

    @Test
    @DisplayName("在先事项改由别的机关承办的，并入的信访件随之查阅")
    void whoGetsTheEarlierClaimLaterReadsWhatWasMerged() {
        String earlier = sentTo(Events26.TRANSPORT);
        String repeat = merged(earlier);

        TestBroker.given(earlier, Events26.referred(earlier, 1, HOUSING));

        await().atMost(PATIENCE).until(() -> status(HOUSING, repeat) == 200);
    }

    @Test
    @DisplayName("第三十条第三款：含检举控告的混合来信并入普通诉求的，承办机关仍看不到原文")
    void aMixedLetterStaysAnEnvelope() {
        String earlier = sentTo(Events26.TRANSPORT);
        String mixed = Matters26.register(Matters26.busStop());
        TestBroker.given(mixed, Events26.classified(mixed, false, true));
        TestBroker.given(mixed, Events26.merged(earlier, mixed, Events26.TRANSPORT));
        await().atMost(PATIENCE).until(() -> status(Events26.TRANSPORT, mixed) == 200);

        staff(Events26.TRANSPORT).get("/api/v1/matters/" + mixed).then().body("content", equalTo(null));
    }

    @Test
    @DisplayName("进度写明并入哪一件；协助办理的机关看不到并入了什么；不产生满意度评价")
    void theTimelinePointsToTheEarlierMatterAndNothingIsEvaluated() {
        String earlier = sentTo(Events26.TRANSPORT);
        TestBroker.given(earlier, Events26.referred(earlier, 2, HOUSING));
        String repeat = merged(earlier);
        await().atMost(PATIENCE).until(() -> status(HOUSING, earlier) == 200);

        // The timeline hears of it by a consumer of its own.
        await().atMost(PATIENCE)
                .untilAsserted(() -> Matters26.registrar()
                        .get("/api/v1/matters/" + repeat + "/progress")
                        .then()
                        .body("timeline.text", hasItem(containsString("已并入信访件 140105202603020001")))
                        .body("timeline.text", not(hasItem(containsString("满意度评价")))));
        staff(HOUSING).get("/api/v1/matters/" + earlier).then().body("content.mergedPieces", empty());
    }

    @Test
    @DisplayName("撤销并案：仅因并案查阅的机关不再查阅，以后承办在先事项的也不查阅；进度告知另行办理")
    void aSeparatedPieceIsReadByNobodyForTheMergesSake() {
        String earlier = sentTo(Events26.TRANSPORT);
        String repeat = merged(earlier);
        TestBroker.given(earlier, Events26.referred(earlier, 1, HOUSING));
        await().atMost(PATIENCE).until(() -> status(HOUSING, repeat) == 200);

        TestBroker.given(repeat, Events26.separated(Events26.merged(earlier, repeat, Events26.TRANSPORT)));

        await().atMost(PATIENCE).until(() -> status(Events26.TRANSPORT, repeat) == 404);
        hidden(HOUSING, repeat);
        staff(HOUSING).get("/api/v1/matters/" + earlier).then().body("content.mergedPieces", empty());
        TestBroker.given(earlier, Events26.referred(earlier, 1, EDUCATION));
        await().atMost(PATIENCE).until(() -> status(EDUCATION, earlier) == 200);
        hidden(EDUCATION, repeat);
        await().atMost(PATIENCE)
                .untilAsserted(() -> Matters26.registrar()
                        .get("/api/v1/matters/" + repeat + "/progress")
                        .then()
                        .body("timeline.text", hasItem(containsString("不再并入信访件 140105202603020001"))));
    }

    @Test
    @DisplayName("撤销并案：另行收到转送的，继续查阅")
    void whoGotThePieceOtherwiseKeepsIt() {
        String earlier = sentTo(Events26.TRANSPORT);
        String repeat = merged(earlier);
        TestBroker.given(earlier, Events26.referred(earlier, 1, HOUSING));
        await().atMost(PATIENCE).until(() -> status(HOUSING, repeat) == 200);
        TestBroker.given(repeat, Events26.referred(repeat, 2, Events26.TRANSPORT));

        TestBroker.given(repeat, Events26.separated(Events26.merged(earlier, repeat, Events26.TRANSPORT)));

        await().atMost(PATIENCE).until(() -> status(HOUSING, repeat) == 404);
        staff(Events26.TRANSPORT).get("/api/v1/matters/" + repeat).then().statusCode(200);
    }

    /** A matter whose only claim the organ has in hand. */
    private static String sentTo(OrganRef organ) {
        String earlier = Matters26.register(Matters26.busStop());
        TestBroker.given(earlier, Events26.classified(earlier, false));
        TestBroker.given(earlier, Events26.referred(earlier, 1, organ));
        await().atMost(PATIENCE).until(() -> status(organ, earlier) == 200);
        return earlier;
    }

    /** A repeat that the transport bureau answers with the earlier matter. */
    private static String merged(String earlier) {
        String repeat = Matters26.register(Matters26.busStop());
        TestBroker.given(repeat, Events26.classified(repeat, false));
        TestBroker.given(repeat, Events26.merged(earlier, repeat, Events26.TRANSPORT));
        await().atMost(PATIENCE).until(() -> status(Events26.TRANSPORT, repeat) == 200);
        return repeat;
    }

    private static void hidden(OrganRef organ, String matter) {
        staff(organ).get("/api/v1/matters/" + matter).then().statusCode(404);
    }

    private static int status(OrganRef organ, String matter) {
        return staff(organ).get("/api/v1/matters/" + matter).statusCode();
    }

    private static RequestSpecification staff(OrganRef organ) {
        return Matters26.as(TestTokens.staff("clerk@" + organ.code(), organ.code(), organ.name(), "handler"));
    }
}
