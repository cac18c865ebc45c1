package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * The organ answered a suggestion after study (art. 29, DOC-13 unless it was told).
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param organ the answering organ
 * @param answeredOn legal date
 * @param result ADOPTED, PARTLY_ADOPTED or NOT_ADOPTED
 * @param claimText the suggestion in the petitioner's words
 * @param answer the reply and its reasons
 * @param toldBy NETWORK, PHONE or SMS when it was told so, the simple way, and no paper is owed; null when it is written
 */
public record SuggestionAnswered(
        UUID matter,
        String number,
        int claim,
        OrganRef organ,
        LocalDate answeredOn,
        String result,
        String claimText,
        String answer,
        @Nullable String toldBy) {}
