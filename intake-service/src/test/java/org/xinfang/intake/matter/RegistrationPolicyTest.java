package org.xinfang.intake.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.xinfang.intake.matter.RegistrationRefusal.FewerPersonsThanListed;
import org.xinfang.intake.matter.RegistrationRefusal.Flaw;
import org.xinfang.intake.matter.RegistrationRefusal.RepresentativesMissing;
import org.xinfang.intake.matter.RegistrationRefusal.TooManyRepresentatives;
import org.xinfang.intake.petitioner.EnterpriseRequest;
import org.xinfang.intake.petitioner.PetitionerRequest;

class RegistrationPolicyTest {
    private static final OffsetDateTime MONDAY_MORNING = OffsetDateTime.parse("2026-03-02T09:12:00+08:00");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-02T09:30:00+08:00");
    private static final EnterpriseRequest ENTERPRISE =
            new EnterpriseRequest("晋城市恒通机械租赁有限公司", null, null, null, null, null, null);

    @Nested
    @DisplayName("收到时间：期限的第 0 日")
    class Received {

        @Test
        void nowIsNotTheFuture() {
            accepted(letter(1, null), NOW);
        }

        @Test
        void aMomentLaterIs() {
            refused(Flaw.RECEIVED_IN_FUTURE, letter(1, null), NOW.plusNanos(1000));
        }

        @Test
        void theSameInstantWithAnotherOffsetIsNotTheFuture() {
            accepted(letter(1, null), OffsetDateTime.parse("2026-03-02T01:30:00Z"));
        }

        @Test
        void aPostmarkOfTheDayOfReceiptIsRight() {
            accepted(letter(1, LocalDate.of(2026, 3, 2)), MONDAY_MORNING);
        }

        @Test
        void aLaterPostmarkIsNot() {
            refused(Flaw.POSTMARK_AFTER_RECEIPT, letter(1, LocalDate.of(2026, 3, 3)), MONDAY_MORNING);
        }

        @Test
        void theDayOfReceiptIsThatOfShanghai() {
            accepted(letter(1, LocalDate.of(2026, 3, 2)), OffsetDateTime.parse("2026-03-01T16:00:00Z"));
        }
    }

    @Nested
    class Petitioners {

        @Test
        void somebodyMustPetition() {
            refused(Flaw.NO_PETITIONER, request(Channel.LETTER, null, 0, null, 1, null), MONDAY_MORNING);
        }

        @Test
        void anEnterpriseIsSomebody() {
            accepted(request(Channel.ONLINE, null, 0, ENTERPRISE, 1, null), MONDAY_MORNING);
        }

        @Test
        void asManyAreConcernedAsAreListed() {
            accepted(request(Channel.LETTER, null, 3, null, 3, null), MONDAY_MORNING);
            accepted(request(Channel.LETTER, null, 3, null, null, null), MONDAY_MORNING);
            refused(new FewerPersonsThanListed(2, 3), request(Channel.LETTER, null, 3, null, 2, null), MONDAY_MORNING);
        }
    }

    @Nested
    @DisplayName("第二十条第三款：多人走访推选代表，不得超过五人")
    class Representatives {

        @Test
        void fiveOfFiveVisitorsNeedNone() {
            accepted(visit(5, null), MONDAY_MORNING);
        }

        @Test
        void sixVisitorsMustElectThem() {
            refused(new RepresentativesMissing(6, 5), visit(6, null), MONDAY_MORNING);
        }

        @Test
        void fiveRepresentativesAreAllowedAndSixAreNot() {
            accepted(visit(23, 5), MONDAY_MORNING);
            refused(new TooManyRepresentatives(6, 5), visit(23, 6), MONDAY_MORNING);
            refused(new TooManyRepresentatives(6, 5), visit(6, 6), MONDAY_MORNING);
        }

        @Test
        void onlyVisitsHaveThem() {
            for (Channel channel : Channel.values()) {
                RegistrationRequest request = request(channel, null, 1, null, 3, 2);
                if (channel == Channel.VISIT) {
                    accepted(request, MONDAY_MORNING);
                } else {
                    refused(Flaw.REPRESENTATIVES_WITHOUT_VISIT, request, MONDAY_MORNING);
                }
            }
        }
    }

    @Test
    void ofSeveralFlawsTheFirstIsTold() {
        refused(
                Flaw.RECEIVED_IN_FUTURE,
                request(Channel.VISIT, LocalDate.of(2027, 1, 1), 0, null, 23, 6),
                NOW.plusDays(1));
        refused(
                Flaw.POSTMARK_AFTER_RECEIPT,
                request(Channel.VISIT, LocalDate.of(2027, 1, 1), 0, null, 23, 6),
                MONDAY_MORNING);
        refused(Flaw.NO_PETITIONER, request(Channel.VISIT, null, 0, null, 23, 6), MONDAY_MORNING);
    }

    private static void accepted(RegistrationRequest request, OffsetDateTime receivedAt) {
        assertEquals(Optional.empty(), RegistrationPolicy.check(request, receivedAt, NOW));
    }

    private static void refused(RegistrationRefusal expected, RegistrationRequest request, OffsetDateTime receivedAt) {
        assertEquals(Optional.of(expected), RegistrationPolicy.check(request, receivedAt, NOW));
    }

    private static RegistrationRequest letter(int persons, @Nullable LocalDate postmark) {
        return request(Channel.LETTER, postmark, 1, null, persons, null);
    }

    private static RegistrationRequest visit(int persons, @Nullable Integer representatives) {
        return request(Channel.VISIT, null, 1, null, persons, representatives);
    }

    private static RegistrationRequest request(
            Channel channel,
            @Nullable LocalDate postmark,
            int listed,
            @Nullable EnterpriseRequest enterprise,
            @Nullable Integer persons,
            @Nullable Integer representatives) {
        PetitionerRequest petitioner = new PetitionerRequest(
                "陈晓梅", null, null, null, null, null, "13900000000", null, null, null, null, null, null, null);
        return new RegistrationRequest(
                channel,
                MONDAY_MORNING,
                postmark,
                null,
                new RegistrationRequest.Region("140105", "小店区"),
                Collections.nCopies(listed, petitioner),
                enterprise,
                persons,
                representatives,
                "建议把3路车往前延伸一站。",
                List.of());
    }
}
