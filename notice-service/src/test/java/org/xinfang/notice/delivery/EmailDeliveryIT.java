package org.xinfang.notice.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeUtility;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.notice.DeliveryFailed;
import org.xinfang.contracts.notice.NoticeDelivered;
import org.xinfang.notice.Given;
import org.xinfang.notice.MailPort;
import org.xinfang.notice.Register;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.NoticeState.Issued;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@DisplayName("电子邮件送达")
class EmailDeliveryIT {
    private final Given given = Given.aMatter();

    @Inject
    Register register;

    @Inject
    Deliveries deliveries;

    @Inject
    EmailRound round;

    @Inject
    Scheduler scheduler;

    @Test
    @DisplayName("同意电子送达的以邮件送达，邮件系统接收即为送达")
    void anAgreedNoticeArrivesByMailAndIsDeliveredThen() throws Exception {
        TestClock.set("2026-05-15T23:59:00+08:00");
        var mail = mailServer();
        try {
            TestBroker.given(given.matter(), given.recorded(Given.consenting("周德胜", "zhou@petitioner.example")));
            assertThat(mail.waitForIncomingEmail(30_000, 1)).isTrue();
            var delivered = delivered("DOC-01");
            var notice = register.await(given.matter(), DocumentKind.REGISTRATION_RECEIPT, Issued.class);

            var message = mail.getReceivedMessages()[0];
            assertThat(message.getAllRecipients()[0]).hasToString("zhou@petitioner.example");
            assertThat(message.getSubject()).startsWith("小店区信访局：信访事项登记回执（小店信登〔2026〕");
            assertThat(message.getMessageID()).endsWith("@notice.xinfang>");
            assertThat(delivered.proof()).contains(message.getMessageID());
            var pdf = attachment(message, "信访事项登记回执（" + ((Issued) notice.state()).number() + "）.pdf");
            assertThat(sha256(pdf)).isEqualTo(((Issued) notice.state()).digest());

            assertThat(delivered.method()).isEqualTo("EMAIL");
            assertThat(delivered.deliveredOn()).isBetween(LocalDate.parse("2026-05-15"), LocalDate.parse("2026-05-16"));
            assertThat(TestBroker.all(given.matter(), NoticeDelivered.class)).hasSize(1);
        } finally {
            mail.stop();
        }
    }

    @Test
    @DisplayName("邮件多次失败的，报告一次，改由门户送达")
    void afterFailedAttemptsThePortalIsTheSecondWay() {
        TestBroker.given(given.matter(), given.recorded(Given.consenting("周德胜", "zhou@petitioner.example")));
        var failed = TestBroker.await(given.matter(), DeliveryFailed.class);
        assertThat(failed.attempts()).isEqualTo(3);
        assertThat(failed.method()).isEqualTo("EMAIL");
        assertThat(failed.reason()).doesNotContain("zhou");
        assertThat(TestBroker.all(given.matter(), NoticeDelivered.class)).isEmpty();

        var link = RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("matterNumber", given.number(), "queryCode", Given.QUERY_CODE))
                .post("/api/v1/portal/notices")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("[0].link");
        RestAssured.get(link).then().statusCode(200).contentType("application/pdf");
        RestAssured.get(link).then().statusCode(200);

        assertThat(delivered("DOC-01").method()).isEqualTo("PORTAL");
        assertThat(TestBroker.all(given.matter(), NoticeDelivered.class)).hasSize(1);
        assertThat(TestBroker.all(given.matter(), DeliveryFailed.class))
                .filteredOn(event -> event.method().equals("EMAIL"))
                .hasSize(1);
    }

    @Test
    void aMailServerThatComesBackInTimeGetsTheMailOnce() throws Exception {
        TestBroker.given(given.matter(), given.recorded(Given.consenting("周德胜", "late@petitioner.example")));
        var notice = register.await(given.matter(), DocumentKind.REGISTRATION_RECEIPT, Issued.class);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> attempts(notice.id()) >= 1);
        var mail = mailServer();
        try {
            assertThat(delivered("DOC-01").method()).isEqualTo("EMAIL");
            assertThat(mail.getReceivedMessages()).hasSize(1);
        } finally {
            mail.stop();
        }
    }

    @Test
    @DisplayName("B58 两个发送进程同时工作，每份文书只发一封邮件")
    void twoSendersSendEachNoticeOnce() throws Exception {
        scheduler.pause("mail-notices");
        var mail = mailServer();
        try {
            var matters = Stream.generate(Given::aMatter).limit(6).toList();
            for (var each : matters) {
                TestBroker.given(each.matter(), each.recorded(Given.consenting("周德胜", "zhou@petitioner.example")));
            }
            for (var each : matters) {
                register.await(each.matter(), DocumentKind.REGISTRATION_RECEIPT, Issued.class);
            }
            Callable<Object> sender = () -> {
                round.walk();
                return "done";
            };
            try (var senders = Executors.newFixedThreadPool(2)) {
                for (var done : senders.invokeAll(List.of(sender, sender))) {
                    assertThat(done.get()).isEqualTo("done");
                }
            }
            for (var each : matters) {
                TestBroker.await(each.matter(), NoticeDelivered.class);
                assertThat(TestBroker.all(each.matter(), NoticeDelivered.class)).hasSize(1);
            }
            assertThat(mail.getReceivedMessages()).hasSize(6);
        } finally {
            mail.stop();
            scheduler.resume("mail-notices");
        }
    }

    @Test
    @DisplayName("不同意电子送达的不发邮件，等待信访人在门户打开")
    void withoutConsentTheNoticeWaitsOnThePortal() {
        TestBroker.given(given.matter(), given.recorded(Given.petitioner("周德胜")));
        var notice = register.await(given.matter(), DocumentKind.REGISTRATION_RECEIPT, Issued.class);
        assertThat(deliveriesOf(notice.id())).singleElement().satisfies(delivery -> {
            assertThat(delivery.method()).isEqualTo(Method.PORTAL);
            assertThat(delivery.state()).isEqualTo(Delivery.State.PENDING);
        });
        assertThat(notice.deliveredOn()).isNull();
    }

    private static GreenMail mailServer() {
        var mail = new GreenMail(new ServerSetup(MailPort.port(), "localhost", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    private NoticeDelivered delivered(String document) {
        return TestBroker.await(
                given.matter(), NoticeDelivered.class, event -> event.document().equals(document));
    }

    private List<Delivery> deliveriesOf(UUID notice) {
        return QuarkusTransaction.requiringNew().call(() -> deliveries.of(notice));
    }

    private int attempts(UUID notice) {
        return deliveriesOf(notice).stream().mapToInt(Delivery::attempts).max().orElse(0);
    }

    private static byte[] attachment(Message message, String name) throws Exception {
        var parts = (Multipart) message.getContent();
        for (var i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            if (part.getFileName() != null
                    && MimeUtility.decodeText(part.getFileName()).equals(name)) {
                return part.getInputStream().readAllBytes();
            }
        }
        throw new AssertionError("no attachment " + name);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
