package org.xinfang.localstack.supervise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.xinfang.localstack.component.Component;

/** The reverse of the order of starting: nobody loses what it still uses. */
final class StopOrder {
    private StopOrder() {}

    /** Each layer may stop at once, after the layer before it has ended. */
    static List<List<Component>> layers() {
        List<List<Component>> layers = new ArrayList<>();
        Set<Component> left = EnumSet.allOf(Component.class);
        while (!left.isEmpty()) {
            List<Component> unneeded = left.stream()
                    .filter(candidate ->
                            left.stream().noneMatch(other -> other.waitsFor().contains(candidate)))
                    .toList();
            layers.add(unneeded);
            unneeded.forEach(left::remove);
        }
        return layers;
    }
}
