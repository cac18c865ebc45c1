package org.xinfang.deadline.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.deadline.LocalRuleBookAdded;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.StatutoryRule;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.core.Refusal;
import org.xinfang.platform.messaging.Journal;

/**
 * Takes in a bureau's own version of rules. It counts from its effective days on, never for a day that has come; limits
 * already counted keep the version they were counted with.
 *
 * <p>Refusals: those of {@link RuleBookRefusal}; {@link LawRefusal} for a rule the national book does not know.
 */
@ApplicationScoped
class AddRuleBook {

    private final LocalRuleBooks books;
    private final Law law;
    private final Journal journal;
    private final LegalClock clock;

    AddRuleBook(LocalRuleBooks books, Law law, Journal journal, LegalClock clock) {
        this.books = books;
        this.law = law;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Outcome<LocalRuleBook> add(RuleBookDocument document, Actor actor) {
        RuleScope scope = new RuleScope(document.scope());
        boolean ours =
                RuleScope.of(actor.organ()).map(RuleScope::region).stream().anyMatch(own -> own.includes(scope));
        if (!ours) {
            return Outcome.refused(new RuleBookRefusal.ScopeNotYours(document.scope(), actor.organ()));
        }
        books.lock();
        List<LocalRuleBook> known = books.all();
        return unused(document.version(), known)
                .then(free -> superseded(document, scope, known))
                .then(free -> rules(document))
                .then(rules -> unbroken(document, scope, known, rules))
                .map(rules -> store(document, scope, rules, actor));
    }

    private Outcome<String> unused(String version, List<LocalRuleBook> known) {
        boolean taken = law.book().version().equals(version)
                || known.stream().anyMatch(book -> book.version().equals(version));
        return taken ? Outcome.refused(new RuleBookRefusal.VersionTaken(version)) : Outcome.done(version);
    }

    private static Outcome<String> superseded(RuleBookDocument document, RuleScope scope, List<LocalRuleBook> known) {
        String earlier = document.supersedes();
        boolean sound = earlier == null
                || known.stream()
                        .anyMatch(book ->
                                book.version().equals(earlier) && book.scope().equals(scope));
        return sound
                ? Outcome.done(document.version())
                : Outcome.refused(new RuleBookRefusal.UnknownSuperseded(String.valueOf(earlier)));
    }

    private Outcome<List<LocalRule>> rules(RuleBookDocument document) {
        Outcome<List<LocalRule>> rules = Outcome.done(new ArrayList<>());
        for (RuleBookDocument.Entry entry : document.rules()) {
            rules = rules.then(before -> rule(entry).map(rule -> {
                before.add(rule);
                return before;
            }));
        }
        return rules;
    }

    private Outcome<LocalRule> rule(RuleBookDocument.Entry entry) {
        Optional<Refusal> unsound = unsound(entry);
        return unsound.isPresent()
                ? Outcome.refused(unsound.get())
                : law.national(new RuleCode(entry.code()), entry.validFrom())
                        .then(national -> notBehind(national, entry.toRule()));
    }

    private Optional<Refusal> unsound(RuleBookDocument.Entry entry) {
        LocalDate from = entry.validFrom();
        LocalDate to = entry.validTo();
        return when(
                        PeriodText.read(entry.period()).isEmpty(),
                        () -> new RuleBookRefusal.NotAPeriod(entry.code(), entry.period()))
                .or(() -> when(
                        !from.isAfter(clock.today()),
                        () -> new RuleBookRefusal.Retroactive(entry.code(), from, clock.today())))
                .or(() -> to == null
                        ? Optional.empty()
                        : when(
                                to.isBefore(from),
                                () -> new RuleBookRefusal.EndsBeforeItBegins(entry.code(), from, to)));
    }

    private static Optional<Refusal> when(boolean condition, Supplier<Refusal> refusal) {
        return condition ? Optional.of(refusal.get()) : Optional.empty();
    }

    private static Outcome<LocalRule> notBehind(StatutoryRule national, LocalRule local) {
        return LocalRulePolicy.fault(national, local)
                .<Outcome<LocalRule>>map(fault -> Outcome.refused(new RuleBookRefusal.BehindTheStatute(
                        local.code().value(),
                        fault,
                        national.article().toString(),
                        national.counting().period().chinese())))
                .orElseGet(() -> Outcome.done(local));
    }

    private static Outcome<List<LocalRule>> unbroken(
            RuleBookDocument document, RuleScope scope, List<LocalRuleBook> known, List<LocalRule> rules) {
        return new LocalRuleContinuity(LocalRules.of(known), scope, document.supersedes())
                .fault(rules, document.version())
                .<Outcome<List<LocalRule>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(rules));
    }

    private LocalRuleBook store(RuleBookDocument document, RuleScope scope, List<LocalRule> rules, Actor actor) {
        LocalRuleBook book = new LocalRuleBook(
                document.version(),
                document.title(),
                document.issuer(),
                scope,
                document.supersedes(),
                List.copyOf(rules),
                actor,
                clock.now());
        books.add(book);
        tell(book, actor);
        return book;
    }

    /** A decision of the bureau, so no article: what it may say is bounded by that of each rule. */
    private void tell(LocalRuleBook book, Actor actor) {
        LocalRuleBookAdded added = new LocalRuleBookAdded(
                new OrganRef(actor.organ(), actor.organName()),
                book.version(),
                book.title(),
                book.issuer(),
                book.scope().code(),
                book.supersedes(),
                clock.today());
        journal.append(actor.organ(), added, actor, null);
    }
}
