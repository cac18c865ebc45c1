package org.xinfang.bench.routing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.RegionRef;
import org.xinfang.contracts.intake.MatterContentRecorded;

/**
 * A matter as intake tells of it.
 *
 * @param number distinguishes matters
 * @param text what the petitioner wrote
 */
record Registered(int number, String text) {
    static final String ORGAN = "140105-PETITION";
    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2026-11-02T09:00:00+08:00");

    UUID matter() {
        return new UUID(0x6265_6e63_6800_4001L, 0x8000_0000_0000_0000L | number);
    }

    MatterContentRecorded event() {
        return new MatterContentRecorded(
                matter(),
                "14010520261102%04d".formatted(number),
                "12345678901",
                "ONLINE",
                RECEIVED,
                new OrganRef(ORGAN, "小店区信访局"),
                true,
                new RegionRef("140105", "小店区"),
                1,
                null,
                List.of(new MatterContentRecorded.Petitioner("甲某" + number, "13900000000", null, null, false, false)),
                null,
                text,
                List.of());
    }
}
