package org.xinfang.routing.organ;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Questions about who stands above whom (条块关系, art. 5(3), 24(1)). */
public final class Superiors {
    /** They head their territory: above them stands their like one level up. */
    private static final Set<String> HEADS = Set.of(Organ.GOVERNMENT, Organ.PARTY_COMMITTEE);

    private final Organs organs;

    public Superiors(Organs organs) {
        this.organs = organs;
    }

    /** From the top of its territory down to the organ: province, city, county, department. */
    public List<Organ> path(Organ organ) {
        List<Organ> path = new ArrayList<>(territorial(organ));
        path.addFirst(organ);
        return path.reversed();
    }

    /**
     * The lowest organ above both (共同的上一级机关), which decides their dispute (art. 24(1)): by territory, and where no
     * territory has both, by line. Empty when nothing stands above both: then the joint conference decides.
     */
    public Optional<Organ> lowestCommon(Organ one, Organ other) {
        List<Organ> above = territorial(other);
        return territorial(one).stream()
                .filter(above::contains)
                .findFirst()
                .or(() -> lowestOf(one, Set.copyOf(all(other))));
    }

    /** The joint conference (信访工作联席会议) of the smallest region that both lie in. */
    public Optional<Organ> jointConference(Organ one, Organ other) {
        Optional<RegionCode> region = Optional.of(one.code().region());
        while (region.isPresent() && !region.orElseThrow().covers(other.code().region())) {
            region = region.flatMap(RegionCode::parent);
        }
        return region.flatMap(this::jointConference);
    }

    /** The joint conference of a region, or of the nearest above that has one. */
    public Optional<Organ> jointConference(RegionCode region) {
        return organs.acting(new OrganCode(region, Organ.JOINT_CONFERENCE)).stream()
                .findFirst()
                .or(() -> region.parent().flatMap(this::jointConference));
    }

    /** Whether the organ is the other, or stands below it, by territory or by line. */
    public boolean isOrUnder(Organ organ, OrganCode other) {
        return organ.code().equals(other)
                || all(organ).stream().anyMatch(above -> above.code().equals(other));
    }

    /** All organs below, however deep, by code and each once. */
    public List<Organ> under(OrganCode superior) {
        Map<OrganCode, Organ> found = new LinkedHashMap<>();
        List<OrganCode> open = new ArrayList<>(List.of(superior));
        while (!open.isEmpty()) {
            organs.below(open.removeLast()).stream()
                    .filter(organ -> found.putIfAbsent(organ.code(), organ) == null)
                    .forEach(organ -> open.add(organ.code()));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(organ -> organ.code().toString()))
                .toList();
    }

    private Optional<Organ> lowestOf(Organ one, Set<Organ> aboveOther) {
        return all(one).stream().filter(aboveOther::contains).max(Comparator.comparing(Organ::level));
    }

    /** Upwards by territory: a department's government, then that government's superior government. */
    private List<Organ> territorial(Organ organ) {
        Map<OrganCode, Organ> path = new LinkedHashMap<>();
        Optional<Organ> next = territorialStep(organ);
        while (next.isPresent() && path.putIfAbsent(next.orElseThrow().code(), next.orElseThrow()) == null) {
            next = next.flatMap(this::territorialStep);
        }
        return List.copyOf(path.values());
    }

    private Optional<Organ> territorialStep(Organ organ) {
        return HEADS.contains(organ.function())
                ? organ.lineSuperior().flatMap(organs::find)
                : organ.territorialSuperior().or(organ::lineSuperior).flatMap(organs::find);
    }

    /** Everything above, by territory and by line, the nearest first. */
    private List<Organ> all(Organ organ) {
        Map<OrganCode, Organ> found = new LinkedHashMap<>();
        List<Organ> step = List.of(organ);
        while (!step.isEmpty()) {
            step = step.stream()
                    .flatMap(from -> Stream.of(from.territorialSuperior(), from.lineSuperior()))
                    .flatMap(Optional::stream)
                    .flatMap(code -> organs.find(code).stream())
                    .filter(above -> found.putIfAbsent(above.code(), above) == null)
                    .toList();
        }
        return List.copyOf(found.values());
    }
}
