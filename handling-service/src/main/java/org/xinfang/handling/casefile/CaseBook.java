package org.xinfang.handling.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfang.contracts.EventType;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Step;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;

/** Where use cases take a case from and enter what they did to it (案卷登记). Works in the transaction of the use case. */
@ApplicationScoped
public class CaseBook {
    private final HandlingCases cases;
    private final Journal journal;
    private final CaseEnds ends;

    CaseBook(HandlingCases cases, Journal journal, CaseEnds ends) {
        this.cases = cases;
        this.journal = journal;
        this.ends = ends;
    }

    /**
     * The case that is commanded, kept from others until the transaction ends.
     *
     * @return refused with {@link NoSuchCase} unless the officer's organ has it in charge, with {@code stale-version} when
     *     somebody changed it since
     */
    public Outcome<HandlingCase> take(Command command) {
        return cases.findForChange(command.key())
                .filter(handling -> handling.belongsTo(command.officer().actor().organ()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new NoSuchCase()))
                .then(handling -> command.seen().mustBe(handling.version()).map(current -> handling));
    }

    /**
     * The case that something else bears on, kept from others until the transaction ends, whoever has it in charge.
     *
     * @return refused with {@link NoSuchCase}
     */
    public Outcome<HandlingCase> lock(CaseKey key) {
        return cases.findForChange(key).map(Outcome::done).orElseGet(() -> Outcome.refused(new NoSuchCase()));
    }

    /** The case as it stands, whoever has it in charge; of several reviews of a claim the newest. */
    public Optional<HandlingCase> find(CaseKey key) {
        return cases.find(key);
    }

    /** Every case of that claim and stage, whoever has it in charge, in the order in which they were opened. */
    public List<HandlingCase> all(CaseKey key) {
        return cases.of(key.matter()).stream()
                .filter(handling -> handling.key().equals(key))
                .toList();
    }

    /** Opens a case and tells the other services what the life cycle wants told of it. */
    public HandlingCase open(HandlingCase handling, Record... events) {
        requireOwed(handling, events);
        cases.open(handling);
        tell(handling, events);
        return handling;
    }

    /**
     * Enters the newest step and tells the other services.
     *
     * @param handling the case after the step
     * @param events what the life cycle wants told of this step, in order
     * @return the case as entered
     */
    public HandlingCase enter(HandlingCase handling, Record... events) {
        requireOwed(handling, events);
        cases.save(handling);
        tell(handling, events);
        if (handling.state().isEnd()) {
            ends.ended(handling);
        }
        return handling;
    }

    private static void requireOwed(HandlingCase handling, Record... events) {
        List<EventType> told = Stream.of(events).map(EventType::of).toList();
        if (!told.equals(handling.owedEvents())) {
            throw new IllegalStateException("the life cycle wants " + handling.owedEvents() + " told, not " + told);
        }
    }

    private void tell(HandlingCase handling, Record... events) {
        Step step = handling.lastStep();
        for (Record event : events) {
            journal.append(
                    handling.key().matter(), event, step.by(), step.article().cited());
        }
    }
}
