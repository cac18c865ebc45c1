package org.xinfang.routing.directory;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.routing.OrganChanged;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCatalogue;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.ReviewChain;

/** Tells the other services how an organ stands today, and what is decided about it. */
@ApplicationScoped
class TellOrgan {
    private final Journal journal;
    private final CurrentDirectory directory;
    private final LegalClock clock;
    private final Set<OrganCode> shipped =
            OrganCatalogue.shipped().all().stream().map(Organ::code).collect(toUnmodifiableSet());

    TellOrgan(Journal journal, CurrentDirectory directory, LegalClock clock) {
        this.journal = journal;
        this.directory = directory;
        this.clock = clock;
    }

    void tell(Iterable<OrganHistory> histories, Actor actor) {
        int size = size();
        for (OrganHistory history : histories) {
            String article = history.end().isPresent() ? "《信访工作条例》第二十四条第二款" : null;
            journal.append(history.code(), changed(history, clock.today(), size), actor, article);
        }
    }

    /** Shipped organs count from the first batch on: who has heard of that batch only knows that more are to come. */
    private int size() {
        Set<OrganCode> codes = new HashSet<>(shipped);
        codes.addAll(directory.histories().keySet());
        return codes.size();
    }

    private OrganChanged changed(OrganHistory history, LocalDate today, int directorySize) {
        Organ organ = history.on(today);
        return new OrganChanged(
                organ.code().toString(),
                organ.name(),
                organ.code().region().value(),
                organ.function(),
                organ.level().name(),
                organ.petitionDepartment(),
                text(organ.territorialSuperior()),
                text(organ.lineSuperior()),
                organ.validFrom(),
                organ.validTo().orElse(null),
                text(organ.successors().stream().findFirst()),
                organ.regionName(),
                organ.entry().duties(),
                organ.successors().stream().map(OrganCode::toString).toList(),
                text(ReviewChain.next(organ)),
                history.planned(today).map(Edition::from).orElse(null),
                directorySize);
    }

    private static @Nullable String text(Optional<OrganCode> code) {
        return code.map(OrganCode::toString).orElse(null);
    }
}
