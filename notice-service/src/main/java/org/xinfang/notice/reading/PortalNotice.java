package org.xinfang.notice.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issued notice as its petitioner sees it.
 *
 * @param title title of the document
 * @param number document number
 * @param organ name of the issuing organ
 * @param issuedOn legal date of issue
 * @param deliveredOn legal date of delivery; null while not delivered: opening the link delivers it
 * @param link opens the paper for a short while
 */
record PortalNotice(
        String title,
        String number,
        String organ,
        LocalDate issuedOn,
        @Nullable LocalDate deliveredOn,
        String link) {}
