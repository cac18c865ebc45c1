package org.xinfang.localstack.status;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.xinfang.localstack.clock.LegalClockFile;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.layout.Door;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.layout.Ports;
import org.xinfang.localstack.state.ComponentState;
import org.xinfang.localstack.state.OwnProcess;
import org.xinfang.localstack.state.StackState;
import org.xinfang.localstack.supervise.Programs;
import org.xinfang.platform.core.LegalClock;

/** Asks the running processes how they are. */
public record TakeStatus(Layout layout) {

    public StackStatus of(StackState state) {
        Ports ports = ports(state);
        Programs programs = new Programs(layout, ports);
        var components = state.components().parallelStream()
                .map(each -> status(each, programs, ports))
                .toList();
        boolean brokerAnswers =
                components.stream().anyMatch(each -> each.name().equals(Component.KAFKA.label()) && each.healthy());
        return new StackStatus(
                state.phase(),
                state.isSupervised(),
                new LegalClockFile(layout.legalClockFile(), LegalClock.system())
                        .now()
                        .toString(),
                components.stream().mapToLong(ComponentStatus::memoryMebibytes).sum(),
                components,
                brokerAnswers ? ConsumerLag.perGroup(ports.address(Door.KAFKA)) : Map.of());
    }

    private static ComponentStatus status(ComponentState state, Programs programs, Ports ports) {
        Component component = Arrays.stream(Component.values())
                .filter(each -> each.label().equals(state.name()))
                .findFirst()
                .orElseThrow();
        Optional<ProcessHandle> process = Optional.ofNullable(state.process()).flatMap(OwnProcess::living);
        return new ComponentStatus(
                state.name(),
                process.map(ProcessHandle::pid).orElse(null),
                state.phase(),
                process.isPresent() && programs.of(component).isReady(),
                process.map(MemoryUse::mebibytes).orElse(0L),
                state.restarts(),
                ports.of(component.mainDoor()));
    }

    private static Ports ports(StackState state) {
        Map<Door, Integer> numbers = new EnumMap<>(Ports.usual().numbers());
        for (ComponentState component : state.components()) {
            for (Door door : Door.values()) {
                numbers.computeIfPresent(door, (key, usual) -> component.ports().getOrDefault(key.label(), usual));
            }
        }
        return new Ports(numbers);
    }
}
