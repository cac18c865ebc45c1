package org.xinfang.localstack.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The port behind each door of one running platform. */
public record Ports(Map<Door, Integer> numbers) {
    public Ports {
        numbers = Map.copyOf(numbers);
    }

    /** The documented ports. */
    public static Ports usual() {
        return new Ports(Arrays.stream(Door.values()).collect(Collectors.toMap(door -> door, Door::usual)));
    }

    /** Ports that nobody uses now, so that a second platform can run beside the first. */
    public static Ports free() {
        Map<Door, Integer> numbers = new EnumMap<>(Door.class);
        List<ServerSocket> held = new ArrayList<>();
        try {
            // All are held until the last is found; otherwise the system may hand out one number twice.
            for (Door door : Door.values()) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.add(socket);
                numbers.put(door, socket.getLocalPort());
            }
            for (ServerSocket socket : held) {
                socket.close();
            }
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        return new Ports(numbers);
    }

    public int of(Door door) {
        return Objects.requireNonNull(numbers.get(door), door.label());
    }

    /** {@code 127.0.0.1:8092} */
    public String address(Door door) {
        return "127.0.0.1:" + of(door);
    }

    /** {@code http://localhost:8080} */
    public String url(Door door) {
        return "http://localhost:" + of(door);
    }

    /**
     * Refuses to go on when another program listens on one of the ports.
     *
     * @throws Trouble naming the port
     */
    public void requireFree() {
        numbers.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            if (isTaken(entry.getValue())) {
                throw new Trouble(
                        "Port " + entry.getValue() + " (" + entry.getKey().label()
                                + ") is in use by another program. End that program, or start with: xinfang up --free-ports");
            }
        });
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // A port that lingers after a clean stop is not taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}
