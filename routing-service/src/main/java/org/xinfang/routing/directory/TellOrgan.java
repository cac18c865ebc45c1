package org.xinfang.routing.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.routing.OrganChanged;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.ReviewChain;

/** Tells the other services how an organ stands today, and what is decided about it. */
@ApplicationScoped
class TellOrgan {
    private final Journal journal;
    private final LegalClock clock;

    TellOrgan(Journal journal, LegalClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    void tell(OrganHistory history, Actor actor) {
        String article = history.end().isPresent() ? "《信访工作条例》第二十四条第二款" : null;
        journal.append(history.code(), changed(history, clock.today()), actor, article);
    }

    private OrganChanged changed(OrganHistory history, LocalDate today) {
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
                history.planned(today).map(Edition::from).orElse(null));
    }

    private static @Nullable String text(Optional<OrganCode> code) {
        return code.map(OrganCode::toString).orElse(null);
    }
}
