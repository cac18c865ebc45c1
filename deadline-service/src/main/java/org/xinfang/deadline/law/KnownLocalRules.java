package org.xinfang.deadline.law;

import jakarta.enterprise.context.ApplicationScoped;

/** The local versions as known now. Asks at each use whether it still knows the newest, so all replicas agree. */
@ApplicationScoped
class KnownLocalRules {

    private final LocalRuleBooks books;
    private volatile Known known = new Known(0, LocalRules.NONE);

    KnownLocalRules(LocalRuleBooks books) {
        this.books = books;
    }

    LocalRules rules() {
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
