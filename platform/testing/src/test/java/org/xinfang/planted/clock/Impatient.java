package org.xinfang.planted.clock;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Supplier;

/** Asks the machine for the date. */
class Impatient {
    LocalDate today() {
        return LocalDate.now();
    }
}

/** Asks for it by reference. */
class Roundabout {
    Supplier<OffsetDateTime> now = OffsetDateTime::now;
}

/** Asks for its milliseconds and its zone. */
class OldFashioned {
    long now() {
        return System.currentTimeMillis();
    }

    String zone() {
        return java.time.ZoneId.systemDefault().getId();
    }
}
