package org.xinfang.routing.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.directory.DirectoryStore.Decision;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganFunctions;

/** Where the directory is changed: opened by one at a time, kept and told when no rule is broken. */
@ApplicationScoped
public class DirectoryDesk {
    private final DirectoryStore store;
    private final CurrentDirectory directory;
    private final TellOrgan tellOrgan;
    private final LegalClock clock;
    private final OrganFunctions functions = OrganFunctions.shipped();

    DirectoryDesk(DirectoryStore store, CurrentDirectory directory, TellOrgan tellOrgan, LegalClock clock) {
        this.store = store;
        this.directory = directory;
        this.tellOrgan = tellOrgan;
        this.clock = clock;
    }

    /** Locks the directory until the transaction ends, and gives a draft of its newest state. */
    public DirectoryDraft open() {
        store.lock();
        directory.lookAgain();
        return new DirectoryDraft(directory.histories());
    }

    /** What the draft breaks, by organ. */
    public Map<OrganCode, DirectoryRefusal> faults(DirectoryDraft draft) {
        return draft.faults(functions.contentClasses());
    }

    /** Keeps the draft unless it breaks a rule; the other services are told of each changed organ. */
    public <T> Outcome<T> keep(DirectoryDraft draft, T result, Actor actor) {
        Optional<DirectoryRefusal> fault = faults(draft).values().stream().findFirst();
        if (fault.isPresent()) {
            return Outcome.refused(fault.orElseThrow());
        }
        keep(draft.touched(), actor);
        return Outcome.done(result);
    }

    void keep(Iterable<OrganHistory> touched, Actor actor) {
        Map<OrganCode, OrganHistory> before = directory.histories();
        Decision decision = new Decision(actor, clock.now(), store.nextRevision());
        for (OrganHistory history : touched) {
            store.keep(Optional.ofNullable(before.get(history.code())), history, decision);
        }
        directory.lookAgain();
        tellOrgan.tell(touched, actor);
    }
}
