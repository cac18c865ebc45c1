package org.xinfang.routing.organ;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The directory on one day, indexed for the questions that routing asks; it never changes. */
public final class OrganTree implements Organs {
    private final LocalDate day;
    private final Map<OrganCode, Organ> organs;
    private final Map<RegionCode, List<Organ>> byRegion;
    private final Map<Kind, List<Organ>> byKind;
    private final Map<OrganCode, List<Organ>> bySuperior;

    private record Kind(String function, Level level) {}

    private OrganTree(LocalDate day, Collection<Organ> organs) {
        this.day = day;
        this.organs = organs.stream()
                .sorted(Comparator.comparing(organ -> organ.code().toString()))
                .collect(toMap(Organ::code, organ -> organ, (first, second) -> first, LinkedHashMap::new));
        List<Organ> existing = existing();
        this.byRegion =
                existing.stream().collect(groupingBy(organ -> organ.code().region()));
        this.byKind = existing.stream().collect(groupingBy(organ -> new Kind(organ.function(), organ.level())));
        this.bySuperior = existing.stream()
                .flatMap(organ -> Stream.of(organ.territorialSuperior(), organ.lineSuperior())
                        .flatMap(Optional::stream)
                        .distinct()
                        .map(superior -> Map.entry(superior, organ)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The directory on that day. */
    public static OrganTree on(LocalDate day, Collection<Organ> organs) {
        return new OrganTree(day, organs);
    }

    public LocalDate day() {
        return day;
    }

    /** Every organ it knows, those of other days too, by code. */
    public List<Organ> all() {
        return List.copyOf(organs.values());
    }

    /** The organs that exist on the day, by code. */
    public List<Organ> existing() {
        return organs.values().stream().filter(organ -> organ.existsOn(day)).toList();
    }

    /** The organs of that very region that exist on the day. */
    public List<Organ> at(RegionCode region) {
        return byRegion.getOrDefault(region, List.of());
    }

    @Override
    public Optional<Organ> find(OrganCode code) {
        return Optional.ofNullable(organs.get(code));
    }

    @Override
    public List<Organ> acting(OrganCode code) {
        Set<OrganCode> seen = new LinkedHashSet<>();
        return acting(code, seen).distinct().toList();
    }

    /** A succession that leads back to where it began ends there. */
    private Stream<Organ> acting(OrganCode code, Set<OrganCode> seen) {
        Organ organ = organs.get(code);
        if (organ == null || !seen.add(code)) {
            return Stream.empty();
        }
        return organ.existsOn(day)
                ? Stream.of(organ)
                : organ.successors().stream().flatMap(successor -> acting(successor, seen));
    }

    @Override
    public List<Organ> within(RegionCode region, String function, Level level) {
        return byKind.getOrDefault(new Kind(function, level), List.of()).stream()
                .filter(organ -> region.covers(organ.code().region()))
                .toList();
    }

    @Override
    public Optional<Organ> holder(String duty, RegionCode region) {
        return at(region).stream()
                .filter(organ -> organ.entry().duties().contains(duty))
                .findFirst();
    }

    @Override
    public List<Organ> below(OrganCode superior) {
        return bySuperior.getOrDefault(superior, List.of());
    }
}
