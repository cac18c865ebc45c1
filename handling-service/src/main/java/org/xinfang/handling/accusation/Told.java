package org.xinfang.handling.accusation;

import java.time.LocalDate;

/**
 * That the reporter was told something.
 *
 * @param on legal date
 * @param way how
 */
record Told(LocalDate on, Way way) {

    /** How a reporter is told; never by a way that others read. */
    enum Way {
        /** 当面. */
        IN_PERSON,
        /** 电话. */
        PHONE,
        /** 书面. */
        WRITTEN
    }
}
