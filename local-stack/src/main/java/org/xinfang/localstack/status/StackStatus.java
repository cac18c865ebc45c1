package org.xinfang.localstack.status;

import java.util.List;
import java.util.Map;
import org.xinfang.localstack.state.Phase;

/**
 * The platform as it is at this moment.
 *
 * @param legalTime ISO-8601, what the services take for now
 * @param consumerLag events not yet taken, by consumer group
 */
public record StackStatus(
        Phase phase,
        boolean supervised,
        String legalTime,
        long memoryMebibytes,
        List<ComponentStatus> components,
        Map<String, Long> consumerLag) {

    /** Everything that is built runs and says it is well. */
    public boolean isWell() {
        return supervised && components.stream().allMatch(each -> each.healthy() || each.phase() == Phase.NOT_BUILT);
    }
}
