package org.xinfang.deadline.matter;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A matter as it was registered.
 *
 * @param number readable number
 * @param channel 信访形式, e.g. LETTER
 * @param registeredOn legal date of registration
 */
public record KnownMatter(UUID matter, String number, String channel, LocalDate registeredOn) {}
