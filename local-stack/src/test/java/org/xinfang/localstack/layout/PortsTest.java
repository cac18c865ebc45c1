package org.xinfang.localstack.layout;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void theUsualPortsAreAllDifferent() {
        assertEquals(Door.values().length, new HashSet<>(Ports.usual().numbers().values()).size());
    }

    @Test
    void freePortsAreDifferentAndUnused() {
        Ports free = Ports.free();

        assertEquals(Door.values().length, new HashSet<>(free.numbers().values()).size());
        assertDoesNotThrow(free::requireFree);
    }

    @Test
    void aPortInUseIsNamedWithItsDoorAndWhatToDo() throws IOException {
        Map<Door, Integer> numbers = new EnumMap<>(Ports.free().numbers());
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            numbers.put(Door.KEYCLOAK, other.getLocalPort());
            Ports ports = new Ports(numbers);

            Trouble trouble = assertThrows(Trouble.class, ports::requireFree);

            String sentence = String.valueOf(trouble.getMessage());
            assertTrue(sentence.contains("Port " + other.getLocalPort() + " (keycloak) is in use"), sentence);
            assertTrue(sentence.contains("--free-ports"), sentence);
        }
    }
}
