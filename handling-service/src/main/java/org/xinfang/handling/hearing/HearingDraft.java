package org.xinfang.handling.hearing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hearing as the clerk plans it; anything may be missing.
 *
 * @param issue what is heard (听证事项)
 * @param place where
 * @param heldOn the day
 * @param heldAt the hour, legal time
 * @param chair name of the member who presides (主持人)
 * @param members the panel
 * @param recorder who keeps the record
 * @param representatives how many speak for the petitioner's side
 */
record HearingDraft(
        @Nullable String issue,
        @Nullable String place,
        @Nullable LocalDate heldOn,
        @Nullable LocalTime heldAt,
        @Nullable String chair,
        @Nullable List<Member> members,
        @Nullable String recorder,
        @Nullable Integer representatives) {}
