package org.xinfang.handling.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A petitioner's request as the clerk enters it (复查、复核申请); anything may be missing.
 *
 * @param requestedOn the day he asked; of a letter the day of its postmark
 * @param receivedOn the day the organ received it, day 0 of its limit; today when it is not sent
 * @param reasons facts and reasons of the request
 */
record RequestDraft(
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate receivedOn,
        @Nullable String reasons) {}
