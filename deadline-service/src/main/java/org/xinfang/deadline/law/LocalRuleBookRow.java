package org.xinfang.deadline.law;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;

/** A local rule book as it lies in the database. */
@Entity
@Table(name = "local_rule_book")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class LocalRuleBookRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long number;

    String version;
    String title;
    String issuer;
    String scope;

    @Nullable
    String supersedes;

    String rules;
    OffsetDateTime addedAt;
    String addedBy;
    String addedByName;
    String organ;
    String organName;

    static LocalRuleBookRow of(LocalRuleBook book, String rules) {
        LocalRuleBookRow row = new LocalRuleBookRow();
        row.version = book.version();
        row.title = book.title();
        row.issuer = book.issuer();
        row.scope = book.scope().code();
        row.supersedes = book.supersedes();
        row.rules = rules;
        row.addedAt = book.addedAt();
        row.addedBy = book.addedBy().id();
        row.addedByName = book.addedBy().name();
        row.organ = book.addedBy().organ();
        row.organName = book.addedBy().organName();
        return row;
    }

    LocalRuleBook toBook(List<LocalRule> content) {
        return new LocalRuleBook(
                version,
                title,
                issuer,
                new RuleScope(scope),
                supersedes,
                content,
                new Actor(addedBy, addedByName, organ, organName),
                addedAt.atZoneSameInstant(LegalClock.ZONE).toOffsetDateTime());
    }
}
