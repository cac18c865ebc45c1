package org.xinfang.handling.discontinuation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A petitioner's withdrawal as the officer enters it; anything may be missing.
 *
 * @param writtenOn the day of the written application
 * @param application what he wrote
 * @param identity how his identity was checked
 * @param freeWill how the officer made sure that he withdraws of his own free will
 * @param publicInterest what of the claim concerns the public; the organ goes on with it whoever withdraws
 */
record WithdrawalDraft(
        @Nullable LocalDate writtenOn,
        @Nullable String application,
        @Nullable String identity,
        @Nullable String freeWill,
        @Nullable String publicInterest) {}
