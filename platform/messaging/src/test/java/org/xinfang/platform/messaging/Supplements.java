package org.xinfang.platform.messaging;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.intake.MatterSupplemented;
import org.xinfang.platform.core.Actor;

/** Facts that come in a row and tell their place in it. */
public final class Supplements {
    public static final OrganRef XIAODIAN = new OrganRef("140105-PETITION", "太原市小店区信访局");
    public static final Actor CLERK = new Actor("clerk-7", "陈静", XIAODIAN.code(), XIAODIAN.name());

    private Supplements() {}

    public static MatterSupplemented of(UUID matter, int supplement) {
        return new MatterSupplemented(matter, supplement, OffsetDateTime.parse("2026-03-03T15:20:07+08:00"), XIAODIAN);
    }

    public static List<MatterSupplemented> row(UUID matter, int length) {
        return IntStream.rangeClosed(1, length)
                .mapToObj(supplement -> of(matter, supplement))
                .toList();
    }
}
