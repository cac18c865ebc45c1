package org.xinfang.deadline.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.xinfang.deadline.transaction.OncePerTransaction;

/**
 * The local versions as known now. Asks in each transaction whether it still knows the newest, so all replicas agree.
 */
@ApplicationScoped
class KnownLocalRules {

    private final LocalRuleBooks books;
    private final OncePerTransaction<LocalRules> rules;
    private volatile Known known = new Known(0, LocalRules.NONE);

    KnownLocalRules(LocalRuleBooks books, TransactionSynchronizationRegistry transactions) {
        this.books = books;
        this.rules = new OncePerTransaction<>(transactions, this::newest);
    }

    LocalRules rules() {
        return rules.get();
    }

    private LocalRules newest() {
        long newest = books.newest();
        Known last = known;
        if (last.number() != newest) {
            last = new Known(newest, LocalRules.of(books.all()));
            known = last;
        }
        return last.rules();
    }

    private record Known(long number, LocalRules rules) {}
}
