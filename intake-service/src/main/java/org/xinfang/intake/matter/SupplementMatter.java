package org.xinfang.intake.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.petitioner.MaxCharacters;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.core.Refusal;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.platform.web.Version;

/** Adds something to a matter of one's own organ. No limit restarts by it (the original claim's limits run on). */
@ApplicationScoped
@Transactional
class SupplementMatter {
    private final Matters matters;
    private final LegalClock clock;
    private final Journal journal;
    private final EntityManager database;

    SupplementMatter(Matters matters, LegalClock clock, Journal journal, EntityManager database) {
        this.matters = matters;
        this.clock = clock;
        this.journal = journal;
        this.database = database;
    }

    /**
     * @param seen the version the caller saw
     * @return the envelope with its new version; refused as not found for other organs, or as stale
     */
    Outcome<MatterView> supplement(UUID id, SupplementRequest request, Actor actor, Version seen) {
        return matters.findForChange(id)
                .filter(matter -> matter.registrar().code().equals(actor.organ()))
                .<Outcome<Matter>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new NoSuchMatter()))
                .then(matter -> seen.mustBe(matter.version()).map(same -> add(matter, request, actor)));
    }

    private MatterView add(Matter matter, SupplementRequest request, Actor actor) {
        matters.content(matter.id()).add(new Supplement(clock.now(), request.text(), request.listedAttachments()));
        journal.append(matter.id(), matter.supplement(clock.now()), actor, null);
        // The answer carries the version that the commit is going to give.
        database.flush();
        return MatterView.envelope(matter);
    }

    /**
     * What is added to a registered matter.
     *
     * @param text what was added, at most 4,000 characters
     * @param attachments file names
     */
    record SupplementRequest(
            @NotBlank @MaxCharacters(4000) String text,
            @Size(max = 50) @Nullable List<@NotNull @NotBlank @MaxCharacters(255) String> attachments) {

        List<String> listedAttachments() {
            return attachments == null ? List.of() : attachments;
        }
    }

    private record NoSuchMatter() implements Refusal {
        @Override
        public String problem() {
            return "not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
