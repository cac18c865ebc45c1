package org.xinfang.deadline.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** @param category SUGGESTION, ACCUSATION or APPEAL; absent while nobody has classified, or when open claims differ */
record WorkItem(
        @JsonUnwrapped TimeLimitView limit, @Nullable String category) {}
