package org.xinfang.localstack.state;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One process of the platform as others see it.
 *
 * @param process absent while it does not run
 * @param ports by the name of the door
 * @param restarts how often it had to be begun again
 */
public record ComponentState(
        String name, Phase phase, @Nullable OwnProcess process, Map<String, Integer> ports, String log, int restarts) {}
