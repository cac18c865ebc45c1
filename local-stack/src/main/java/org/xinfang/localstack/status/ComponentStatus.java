package org.xinfang.localstack.status;

import org.jspecify.annotations.Nullable;
import org.xinfang.localstack.state.Phase;

/**
 * One process as it is at this moment.
 *
 * @param healthy what the program says when it is asked
 */
public record ComponentStatus(
        String name, @Nullable Long pid, Phase phase, boolean healthy, long memoryMebibytes, int restarts, int port) {}
