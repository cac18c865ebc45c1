package org.xinfang.intake.matter;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.intake.RealService;
import org.xinfang.platform.testing.TestClock;

@RealService
@DisplayName("日志中没有个人信息")
class PersonalDataInLogsIT {
    private static final String ID_NUMBER = "140105199003079999";
    private static final List<String> PERSONAL =
            List.of(ID_NUMBER, "欧阳独特", "13987654321", "ouyang@example.invalid", "独特的诉求内容");
    private static final Logger ROOT = Logger.getLogger("");

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Handler listener = new Handler() {
        private final SimpleFormatter text = new SimpleFormatter();

        @Override
        public void publish(LogRecord message) {
            lines.add(text.format(message));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        TestClock.set("2026-03-02T09:30:00+08:00");
        ROOT.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        ROOT.removeHandler(listener);
    }

    @Test
    void aRefusedRegistrationLeavesNoneInTheLog() {
        post(personal().withPetitioner("idNumber", ID_NUMBER).withPetitioner("idType", "RESIDENT_ID_CARD"), 422);
        post(personal().with("receivedAt", "2027-01-01T00:00:00+08:00"), 422);
        post(personal().with(ID_NUMBER, "x"), 400);
        post(personal().with("persons", ID_NUMBER), 400);
        post(personal().withPetitioner("sex", ID_NUMBER), 400);
        Matters26.registrar().body("{\"text\": \"独特的诉求内容\" \"欧阳独特\"").post("/api/v1/matters");
        assertNothingPersonal();
    }

    @Test
    void neitherDoesAnAcceptedOne() {
        post(personal(), 201);
        assertNothingPersonal();
    }

    private void assertNothingPersonal() {
        Logger.getLogger("org.xinfang.intake.test").severe("the listener hears");
        String log = String.join("", lines);
        assertTrue(log.contains("the listener hears"), "the test must be able to see what is logged");
        PERSONAL.forEach(word -> assertFalse(log.contains(word), () -> word + " in the log:\n" + log));
    }

    private static Matters26 personal() {
        return Matters26.busStop()
                .with("text", "独特的诉求内容")
                .withPetitioner("name", "欧阳独特")
                .withPetitioner("phone", "13987654321")
                .withPetitioner("email", "ouyang@example.invalid");
    }

    private static void post(Matters26 matter, int status) {
        Matters26.registrar().body(matter).post("/api/v1/matters").then().statusCode(status);
    }
}
