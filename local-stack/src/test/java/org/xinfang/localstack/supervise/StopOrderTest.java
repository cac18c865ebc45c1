package org.xinfang.localstack.supervise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinfang.localstack.component.Component;

class StopOrderTest {

    @Test
    void nobodyLosesWhatItStillUses() {
        List<Component> gone = new ArrayList<>();
        for (List<Component> layer : StopOrder.layers()) {
            for (Component component : layer) {
                List<Component> users = List.of(Component.values()).stream()
                        .filter(other -> other.waitsFor().contains(component))
                        .toList();
                assertTrue(gone.containsAll(users), component + " stops before " + users);
            }
            gone.addAll(layer);
        }
        assertEquals(Component.values().length, gone.size());
    }
}
