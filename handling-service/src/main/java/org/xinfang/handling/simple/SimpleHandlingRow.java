package org.xinfang.handling.simple;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Round;

@Entity
@IdClass(Round.class)
@Table(name = "simple_handling")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class SimpleHandlingRow {
    @Id
    UUID referral;

    @Id
    int round;

    @Enumerated(EnumType.STRING)
    Scope scope;

    boolean paperAsked;

    @Nullable
    @Column(name = "left_because")
    String left;

    static SimpleHandlingRow of(Round round, SimpleHandling simple) {
        SimpleHandlingRow row = new SimpleHandlingRow();
        row.referral = round.referral();
        row.round = round.round();
        row.scope = simple.scope();
        row.paperAsked = simple.paperAsked();
        row.left = simple.left();
        return row;
    }

    SimpleHandling toSimpleHandling() {
        return new SimpleHandling(scope, paperAsked, left);
    }
}
