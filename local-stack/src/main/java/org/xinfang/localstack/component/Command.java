package org.xinfang.localstack.component;

import java.util.List;
import java.util.Map;

/**
 * How a process is begun.
 *
 * @param environment what it is given beside the ordinary environment of the user
 */
public record Command(List<String> words, Map<String, String> environment) {
    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }
}
