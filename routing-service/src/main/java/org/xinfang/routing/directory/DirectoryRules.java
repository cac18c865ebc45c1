package org.xinfang.routing.directory;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.xinfang.routing.directory.DirectoryRefusal.Ground;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganTree;

/** What must hold for an organ among all others on one day. */
final class DirectoryRules {
    private final OrganTree tree;
    private final Set<String> contentClasses;
    private final Map<String, List<Organ>> byName;
    private final List<Function<Organ, Optional<DirectoryRefusal>>> rules = List.of(
            this::nameTaken,
            this::unknownSuperior,
            this::superiorElsewhere,
            this::circle,
            this::unknownClass,
            this::dutyHeld);

    DirectoryRules(OrganTree tree, Set<String> contentClasses) {
        this.tree = tree;
        this.contentClasses = contentClasses;
        this.byName = tree.existing().stream().collect(groupingBy(Organ::name));
    }

    /** The first rule that the organ breaks. */
    Optional<DirectoryRefusal> fault(Organ organ) {
        return rules.stream().flatMap(rule -> rule.apply(organ).stream()).findFirst();
    }

    private Optional<DirectoryRefusal> nameTaken(Organ organ) {
        return byName.getOrDefault(organ.name(), List.of()).stream()
                .filter(other -> !other.code().equals(organ.code()))
                .findFirst()
                .map(other -> Ground.NAME_TAKEN.with(Map.of("organ", other.code())));
    }

    private Optional<DirectoryRefusal> unknownSuperior(Organ organ) {
        return organ.entry()
                .superiors()
                .filter(code -> tree.find(code)
                        .filter(superior -> superior.existsOn(tree.day()))
                        .isEmpty())
                .findFirst()
                .map(code -> Ground.UNKNOWN_SUPERIOR.with(Map.of("organ", code, "day", tree.day())));
    }

    private Optional<DirectoryRefusal> superiorElsewhere(Organ organ) {
        return organ.entry()
                .superiors()
                .filter(code -> !code.region().covers(organ.code().region()))
                .findFirst()
                .map(code -> Ground.SUPERIOR_ELSEWHERE.with(Map.of("organ", code)));
    }

    private Optional<DirectoryRefusal> circle(Organ organ) {
        Set<OrganCode> seen = new HashSet<>();
        List<OrganCode> open = new ArrayList<>(organ.entry().superiors().toList());
        while (!open.isEmpty()) {
            OrganCode above = open.removeLast();
            if (above.equals(organ.code())) {
                return Optional.of(Ground.SUPERIOR_CIRCLE.plain());
            }
            if (seen.add(above)) {
                tree.find(above)
                        .ifPresent(superior -> superior.entry().superiors().forEach(open::add));
            }
        }
        return Optional.empty();
    }

    private Optional<DirectoryRefusal> unknownClass(Organ organ) {
        return organ.entry().duties().stream()
                .filter(duty -> !contentClasses.contains(duty))
                .findFirst()
                .map(duty -> Ground.UNKNOWN_DUTY.with(Map.of("duty", duty)));
    }

    private Optional<DirectoryRefusal> dutyHeld(Organ organ) {
        return tree.at(organ.code().region()).stream()
                .filter(other -> !other.code().equals(organ.code()))
                .flatMap(other -> organ.entry().duties().stream()
                        .filter(other.entry().duties()::contains)
                        .map(duty -> Ground.DUTY_HELD.with(Map.of("duty", duty, "organ", other.name()))))
                .findFirst();
    }
}
