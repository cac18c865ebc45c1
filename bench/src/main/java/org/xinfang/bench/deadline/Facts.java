package org.xinfang.bench.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.RegionRef;
import org.xinfang.contracts.handling.MatterAccepted;
import org.xinfang.contracts.intake.MatterRegistered;
import org.xinfang.contracts.routing.ReferralReceived;
import org.xinfang.platform.core.LegalClock;

/**
 * The facts of one matter that start its four open limits: TL-01 by its registration, TL-03 and TL-04 by the organ's
 * receipt, TL-05 by acceptance. Matters are spread over the organs of eleven counties and over sixty days.
 *
 * @param number distinguishes matters
 * @param firstDay the earliest day 0
 */
record Facts(int number, LocalDate firstDay) {
    static final int LIMITS = 4;
    static final int DAYS = 60;

    private static final int COUNTIES = 11;
    private static final List<String> DEPARTMENTS =
            List.of("HOUSING", "TRANSPORT", "HUMAN-RESOURCES", "EDUCATION", "HEALTH", "WATER", "GOVERNMENT");

    UUID matter() {
        return new UUID(0x6265_6e63_6800_4000L, 0x8000_0000_0000_0000L | number);
    }

    MatterRegistered registered() {
        OffsetDateTime at = dayZero().atTime(10, 0).atZone(LegalClock.ZONE).toOffsetDateTime();
        return new MatterRegistered(
                matter(),
                readableNumber(),
                "LETTER",
                at,
                at,
                new OrganRef(region() + "-PETITION", "信访局"),
                true,
                new RegionRef(region(), "区县"),
                1,
                false,
                false);
    }

    ReferralReceived received() {
        UUID referral = new UUID(matter().getMostSignificantBits() + 1, matter().getLeastSignificantBits());
        return new ReferralReceived(matter(), 1, referral, organ(), dayZero(), "PETITION", false, true, null);
    }

    MatterAccepted accepted() {
        return new MatterAccepted(
                matter(),
                readableNumber(),
                1,
                organ(),
                new OrganRef(region() + "-PETITION", "信访局"),
                dayZero(),
                dayZero(),
                "PETITION",
                List.of("23(3)", "31(6)"),
                "2023年修路压坏了排水沟，承诺修好，一直没有兑现。",
                null);
    }

    private LocalDate dayZero() {
        return firstDay.plusDays(number % DAYS);
    }

    /** GB/T 2260: the counties of one city. */
    private String region() {
        return String.valueOf(140100 + 5 + number % COUNTIES);
    }

    private OrganRef organ() {
        return new OrganRef(region() + "-" + DEPARTMENTS.get(number / COUNTIES % DEPARTMENTS.size()), "承办单位");
    }

    private String readableNumber() {
        return region() + "%012d".formatted(number);
    }
}
