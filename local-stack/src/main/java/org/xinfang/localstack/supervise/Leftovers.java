package org.xinfang.localstack.supervise;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.state.ComponentState;
import org.xinfang.localstack.state.StackState;

/** Processes whose supervisor was ended by force. They are found by the file it left, never by their name. */
public final class Leftovers {
    private Leftovers() {}

    /** Stops them in order. @return how many there were */
    public static long stop(StackState left) {
        Map<String, ComponentState> living =
                left.living().collect(Collectors.toMap(ComponentState::name, Function.identity()));
        for (List<Component> layer : StopOrder.layers()) {
            layer.parallelStream().forEach(component -> {
                ComponentState state = living.get(component.label());
                if (state != null && state.process() != null) {
                    state.process().living().ifPresent(process -> Stopping.stop(component, process));
                }
            });
        }
        return living.size();
    }
}
