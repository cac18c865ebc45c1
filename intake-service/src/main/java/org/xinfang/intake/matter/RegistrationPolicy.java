package org.xinfang.intake.matter;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.matter.RegistrationRefusal.FewerPersonsThanListed;
import org.xinfang.intake.matter.RegistrationRefusal.Flaw;
import org.xinfang.intake.matter.RegistrationRefusal.RepresentativesMissing;
import org.xinfang.intake.matter.RegistrationRefusal.TooManyRepresentatives;
import org.xinfang.platform.core.LegalClock;

/** The rules a registration must satisfy beyond the shape of its fields, in order; the first refusal wins. */
final class RegistrationPolicy {
    /** Art. 20(3): representatives of a joint visit. */
    static final int MOST_REPRESENTATIVES = 5;

    private static final List<BiFunction<RegistrationRequest, Times, @Nullable RegistrationRefusal>> RULES = List.of(
            RegistrationPolicy::receivedUntilNow,
            RegistrationPolicy::postedBeforeReceived,
            RegistrationPolicy::somebodyPetitions,
            RegistrationPolicy::listedAreConcerned,
            RegistrationPolicy::representativesOnlyAtVisits,
            RegistrationPolicy::jointVisitsElectRepresentatives,
            RegistrationPolicy::atMostFiveRepresentatives);

    private RegistrationPolicy() {}

    private record Times(OffsetDateTime receivedAt, OffsetDateTime now) {}

    static Optional<RegistrationRefusal> check(
            RegistrationRequest request, OffsetDateTime receivedAt, OffsetDateTime now) {
        Times times = new Times(receivedAt, now);
        for (var rule : RULES) {
            RegistrationRefusal refusal = rule.apply(request, times);
            if (refusal != null) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private static @Nullable RegistrationRefusal receivedUntilNow(RegistrationRequest request, Times times) {
        return times.receivedAt().isAfter(times.now()) ? Flaw.RECEIVED_IN_FUTURE : null;
    }

    private static @Nullable RegistrationRefusal postedBeforeReceived(RegistrationRequest request, Times times) {
        return request.postmark() != null && request.postmark().isAfter(LegalClock.legalDate(times.receivedAt()))
                ? Flaw.POSTMARK_AFTER_RECEIPT
                : null;
    }

    private static @Nullable RegistrationRefusal somebodyPetitions(RegistrationRequest request, Times times) {
        return request.listedPetitioners().isEmpty() && request.enterprise() == null ? Flaw.NO_PETITIONER : null;
    }

    private static @Nullable RegistrationRefusal listedAreConcerned(RegistrationRequest request, Times times) {
        int listed = request.listedPetitioners().size();
        return request.personsConcerned() < listed
                ? new FewerPersonsThanListed(request.personsConcerned(), listed)
                : null;
    }

    private static @Nullable RegistrationRefusal representativesOnlyAtVisits(RegistrationRequest request, Times times) {
        return request.representatives() != null && request.channel() != Channel.VISIT
                ? Flaw.REPRESENTATIVES_WITHOUT_VISIT
                : null;
    }

    /** Art. 20(3): a common matter of many visitors is presented by representatives. */
    private static @Nullable RegistrationRefusal jointVisitsElectRepresentatives(
            RegistrationRequest request, Times times) {
        boolean jointVisit = request.channel() == Channel.VISIT && request.personsConcerned() > MOST_REPRESENTATIVES;
        return jointVisit && request.representatives() == null
                ? new RepresentativesMissing(request.personsConcerned(), MOST_REPRESENTATIVES)
                : null;
    }

    /** Art. 20(3): at most five. */
    private static @Nullable RegistrationRefusal atMostFiveRepresentatives(RegistrationRequest request, Times times) {
        Integer present = request.representatives();
        return present != null && present > MOST_REPRESENTATIVES
                ? new TooManyRepresentatives(present, MOST_REPRESENTATIVES)
                : null;
    }
}
