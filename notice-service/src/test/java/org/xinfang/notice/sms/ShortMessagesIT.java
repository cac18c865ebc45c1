package org.xinfang.notice.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.intake.MatterContentRecorded;
import org.xinfang.contracts.notice.DeliveryFailed;
import org.xinfang.contracts.notice.NoticeDelivered;
import org.xinfang.notice.Given;
import org.xinfang.notice.MailPort;
import org.xinfang.notice.Register;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.NoticeState.Issued;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestTokens;

@QuarkusTest
@DisplayName("提醒短信：告诉信访人有文书，不是送达")
class ShortMessagesIT {
    private final Given given = Given.aMatter();
    private final String phone = aPhone();
    private final SmsStandIn provider = new SmsStandIn();

    @Inject
    Register register;

    @Inject
    MessageRound round;

    @Inject
    Scheduler scheduler;

    @BeforeEach
    void open() {
        provider.open(MailPort.smsPort());
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    @DisplayName("短信只有编号和网址；已到达的短信不是送达凭证（domain 4.5）")
    void tellsNumberAndAddressOnlyAndDeliversNothing() {
        var notice = issued(phone);
        awaitState(notice, "ARRIVED");

        var message = provider.takenFor(phone).getFirst();
        assertThat(message.text())
                .contains(given.number(), "http")
                .doesNotContain("周德胜", "院墙", Given.QUERY_CODE, "登记回执", Given.BUREAU.name());
        assertThat(message.authorization()).isEqualTo("Bearer secret-of-the-test");
        assertThat(register.one(notice).deliveredOn()).isNull();
        assertThat(TestBroker.all(given.matter(), NoticeDelivered.class)).isEmpty();
    }

    @Test
    @DisplayName("B58 两个发送进程同时工作，短信平台只收到一条")
    void twoSendersSendEachMessageOnce() throws Exception {
        scheduler.pause("short-messages");
        var notice = issued(phone);
        Callable<Object> sender = () -> {
            round.walk();
            return "done";
        };
        try (var senders = Executors.newFixedThreadPool(2)) {
            for (var done : senders.invokeAll(List.of(sender, sender))) {
                assertThat(done.get()).isEqualTo("done");
            }
        }
        scheduler.resume("short-messages");
        awaitState(notice, "ARRIVED");
        assertThat(provider.takenFor(phone)).hasSize(1);
    }

    @Test
    @DisplayName("B59 短信平台不认得的回执，只查询有限几次，然后放弃并可见")
    void asksAfterAnUnknownMessageALimitedNumberOfTimes() {
        provider.states = asked -> null;
        var notice = issued(phone);
        awaitState(notice, "FAILED");
        var failed = TestBroker.await(given.matter(), DeliveryFailed.class);
        assertThat(failed.method()).isEqualTo("SMS");
        assertThat(failed.reason()).doesNotContain(phone);
        assertThat(provider.questions.get(phone)).isEqualTo(3);
        assertThat(provider.takenFor(phone)).hasSize(1);
    }

    @Test
    @DisplayName("B61 两个号码，一个失败：只重试失败的，恢复后各收到一条")
    void onlyTheFailedOneOfTwoIsRetried() {
        var other = aPhone();
        provider.refusals.put(other, 503);
        var notice = issued(phone, other);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> states(notice).contains("ARRIVED") && attemptsOfPending(notice) >= 1);
        provider.refusals.clear();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> states(notice), List.of("ARRIVED", "ARRIVED")::equals);
        assertThat(provider.takenFor(phone)).hasSize(1);
        assertThat(provider.takenFor(other)).hasSize(1);
    }

    @Test
    @DisplayName("短信平台一直不通的，报告一次，文书仍在门户，由机关另行送达")
    void aMessageThatCannotBeHandedOverIsGivenUpAndTold() {
        provider.close();
        var notice = issued(phone);
        awaitState(notice, "FAILED");
        var failed = TestBroker.await(given.matter(), DeliveryFailed.class);
        assertThat(failed.attempts()).isEqualTo(3);
        assertThat(TestBroker.all(given.matter(), DeliveryFailed.class)).hasSize(1);
        asIssuer().get("/api/v1/notices/" + notice).then().body("deliveries[0].state", equalTo("PENDING"));
    }

    @Test
    @DisplayName("号码停用，短信平台回执失败的，报告机关")
    void aLostMessageIsTold() {
        provider.states = asked -> "FAILED";
        var notice = issued(phone);
        awaitState(notice, "FAILED");
        assertThat(TestBroker.await(given.matter(), DeliveryFailed.class).reason())
                .isEqualTo("短信未能到达");
        asIssuer()
                .get("/api/v1/notices/" + notice + "/short-messages")
                .then()
                .body("[0].phoneEnding", equalTo(phone.substring(7)));
    }

    @Test
    @DisplayName("其他机关看不到短信记录")
    void othersDoNotSeeMessages() {
        var notice = issued(phone);
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.staff("clerk", Given.STREET.code(), Given.STREET.name(), "handler"))
                .get("/api/v1/notices/" + notice + "/short-messages")
                .then()
                .statusCode(404);
    }

    private UUID issued(String... phones) {
        var petitioners = new MatterContentRecorded.Petitioner[phones.length];
        for (var i = 0; i < phones.length; i++) {
            petitioners[i] = new MatterContentRecorded.Petitioner("周德胜", phones[i], null, null, false, false);
        }
        TestBroker.given(given.matter(), given.recorded(petitioners));
        return register.await(given.matter(), DocumentKind.REGISTRATION_RECEIPT, Issued.class)
                .id();
    }

    private static void awaitState(UUID notice, String state) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> states(notice), List.of(state)::equals);
    }

    private static List<String> states(UUID notice) {
        return asIssuer()
                .get("/api/v1/notices/" + notice + "/short-messages")
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    private static int attemptsOfPending(UUID notice) {
        return asIssuer()
                .get("/api/v1/notices/" + notice + "/short-messages")
                .then()
                .extract()
                .<List<Integer>>path("findAll { it.state == 'PENDING' }.attempts")
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static RequestSpecification asIssuer() {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.staff("clerk", Given.BUREAU.code(), Given.BUREAU.name(), "registrar"));
    }

    private static String aPhone() {
        return "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    }
}
