package org.xinfang.routing.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.directory.DirectoryRefusal.Ground;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganEntry;
import org.xinfang.routing.organ.OrganTree;

/**
 * The directory with changes that are not stored yet. Takes one change after another; what only holds for all of them
 * together, {@link #faults} tells at the end, so that an organ and its superior may come in any order.
 */
public final class DirectoryDraft {
    private final Map<OrganCode, OrganHistory> histories;
    private final Map<OrganCode, OrganHistory> touched = new LinkedHashMap<>();

    public DirectoryDraft(Map<OrganCode, OrganHistory> histories) {
        this.histories = new LinkedHashMap<>(histories);
    }

    /**
     * An organ that continues the powers of an abolished one.
     *
     * @param organ its code
     * @param duties the duties it takes over after a split; all of them when it is the only successor
     */
    public record Successor(OrganCode organ, List<String> duties) {}

    public Outcome<OrganHistory> create(OrganCode code, OrganEntry entry, LocalDate from) {
        return histories.containsKey(code)
                ? Outcome.refused(Ground.ALREADY_LISTED.with(Map.of("organ", code)))
                : Outcome.done(take(OrganHistory.beginning(code, from, false, entry)));
    }

    /** Changes what the directory says of an organ, from a day on; what says the same changes nothing. */
    public Outcome<OrganHistory> revise(OrganCode code, OrganEntry entry, LocalDate from) {
        return changeable(code, from)
                .map(history ->
                        history.on(from).entry().equals(entry) ? history : take(history.standing(from, false, entry)));
    }

    /**
     * Ends an organ (art. 24(2)): its only successor takes its duties and its place above its subordinates; of several each
     * takes the duties named for it; without any, or with several, no organ may be left below.
     *
     * @param from first day on which it no longer exists
     */
    public Outcome<OrganHistory> abolish(OrganCode code, LocalDate from, List<Successor> successors) {
        List<OrganCode> codes = successors.stream().map(Successor::organ).toList();
        return changeable(code, from)
                .then(history -> new Succession(this, history.on(from), from, successors)
                        .settle()
                        .map(settled -> take(history.ending(from, codes))));
    }

    /** Takes back the newest change of an organ before it has begun. */
    public Outcome<OrganHistory> withdraw(OrganCode code, LocalDate today) {
        return find(code)
                .then(history -> history.newest().from().isAfter(today)
                                && history.editions().size() > 1
                        ? Outcome.done(take(history.withoutNewest()))
                        : Outcome.refused(Ground.NOTHING_PLANNED.plain()));
    }

    /** What the changed organs break, each on the day its newest change begins; the first fault of each. */
    public Map<OrganCode, DirectoryRefusal> faults(Set<String> contentClasses) {
        Map<OrganCode, DirectoryRefusal> faults = new LinkedHashMap<>();
        Map<LocalDate, List<OrganHistory>> byDay = touched.values().stream()
                .filter(history -> history.end().isEmpty())
                .collect(groupingBy(history -> history.newest().from(), TreeMap::new, toList()));
        byDay.forEach((day, changed) -> {
            DirectoryRules rules = new DirectoryRules(on(day), contentClasses);
            changed.forEach(
                    history -> rules.fault(history.on(day)).ifPresent(fault -> faults.put(history.code(), fault)));
        });
        return faults;
    }

    /** The changed organs, in the order of their first change. */
    public List<OrganHistory> touched() {
        return List.copyOf(touched.values());
    }

    /** The organ with the changes made so far. */
    public Optional<OrganHistory> history(OrganCode code) {
        return Optional.ofNullable(histories.get(code));
    }

    OrganTree on(LocalDate day) {
        return OrganTree.on(
                day, histories.values().stream().map(history -> history.on(day)).toList());
    }

    /** The organs that exist on the day and point at this one as standing above them. */
    List<Organ> pointingAt(OrganCode code, LocalDate day) {
        List<Organ> below = new ArrayList<>();
        for (OrganHistory history : histories.values()) {
            Organ organ = history.on(day);
            if (organ.existsOn(day) && organ.entry().superiors().anyMatch(code::equals)) {
                below.add(organ);
            }
        }
        return below;
    }

    private OrganHistory take(OrganHistory history) {
        histories.put(history.code(), history);
        touched.put(history.code(), history);
        return history;
    }

    private Outcome<OrganHistory> changeable(OrganCode code, LocalDate from) {
        return find(code).then(history -> {
            if (history.end().isPresent()) {
                return Outcome.refused(Ground.ALREADY_ENDED.with(
                        Map.of("organ", history.on(from).name())));
            }
            return from.isBefore(history.newest().from())
                    ? Outcome.refused(Ground.OUT_OF_ORDER.with(Map.of(
                            "organ", history.on(from).name(),
                            "newest", history.newest().from())))
                    : Outcome.done(history);
        });
    }

    /** The organ with the changes made so far; refused when there is none. */
    public Outcome<OrganHistory> find(OrganCode code) {
        OrganHistory history = histories.get(code);
        return history == null ? Outcome.refused(Ground.NO_SUCH_ORGAN.plain()) : Outcome.done(history);
    }
}
