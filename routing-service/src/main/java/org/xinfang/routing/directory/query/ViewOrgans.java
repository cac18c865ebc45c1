package org.xinfang.routing.directory.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.web.Page;
import org.xinfang.routing.directory.CurrentDirectory;
import org.xinfang.routing.directory.DirectoryConfig;
import org.xinfang.routing.directory.OrganHistory;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.ReviewChain;
import org.xinfang.routing.organ.Superiors;

/** Shows the directory. */
@ApplicationScoped
@Transactional
class ViewOrgans {
    private final CurrentDirectory directory;
    private final DirectoryConfig config;
    private final LegalClock clock;

    ViewOrgans(CurrentDirectory directory, DirectoryConfig config, LegalClock clock) {
        this.directory = directory;
        this.config = config;
        this.clock = clock;
    }

    Optional<OrganHistory> history(OrganCode code) {
        return Optional.ofNullable(directory.histories().get(code));
    }

    /** The organ on that day, today when none is given. */
    Organ on(OrganHistory history, Optional<LocalDate> day) {
        return history.on(day.orElseGet(clock::today));
    }

    List<OrganEditionView> editions(OrganHistory history) {
        return history.editions().stream()
                .map(edition -> OrganEditionView.of(history, edition, clock.today()))
                .toList();
    }

    Page<OrganView> list(OrganQuery query, int page, int size) {
        LocalDate day = query.on().orElseGet(clock::today);
        return page(directory.on(day).all().stream().filter(query), page, size);
    }

    List<OrganView> path(OrganCode code) {
        Superiors superiors = new Superiors(directory);
        return directory.find(code).stream()
                .flatMap(organ -> superiors.path(organ).stream())
                .map(OrganView::of)
                .toList();
    }

    List<OrganView> reviewChain(OrganCode code) {
        ReviewChain chain = new ReviewChain(directory, config.reviewSteps());
        return directory.find(code).stream()
                .flatMap(organ -> chain.of(organ).stream())
                .map(OrganView::of)
                .toList();
    }

    Page<OrganView> subordinates(OrganCode code, Axis axis, boolean deep, int page, int size) {
        List<Organ> below = deep ? new Superiors(directory).under(code) : directory.below(code);
        return page(below.stream().filter(axis.of(code)), page, size);
    }

    Optional<LowestSuperiorView> common(OrganCode one, OrganCode other) {
        Superiors superiors = new Superiors(directory);
        return directory
                .find(one)
                .flatMap(first -> directory
                        .find(other)
                        .map(second -> new LowestSuperiorView(
                                superiors
                                        .lowestCommon(first, second)
                                        .map(OrganView::of)
                                        .orElse(null),
                                superiors
                                        .jointConference(first, second)
                                        .map(OrganView::of)
                                        .orElse(null))));
    }

    /** By which superior an organ is a subordinate. */
    enum Axis {
        ANY,
        /** 块. */
        TERRITORY,
        /** 条. */
        LINE;

        private Predicate<Organ> of(OrganCode superior) {
            Optional<OrganCode> wanted = Optional.of(superior);
            return switch (this) {
                case ANY -> organ -> true;
                case TERRITORY -> organ -> organ.territorialSuperior().equals(wanted);
                case LINE -> organ -> organ.lineSuperior().equals(wanted);
            };
        }
    }

    private static Page<OrganView> page(Stream<Organ> organs, int page, int size) {
        List<Organ> found = organs.toList();
        return new Page<>(
                found.stream()
                        .skip((long) page * size)
                        .limit(size)
                        .map(OrganView::of)
                        .toList(),
                found.size(),
                page,
                size);
    }
}
