package org.xinfang.handling.acceptance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.Round;

@Entity
@IdClass(Round.class)
@Table(name = "non_acceptance")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class NonAcceptanceRow {
    @Id
    UUID referral;

    @Id
    int round;

    String ground;
    String sentence;

    @Enumerated(EnumType.STRING)
    Article article;

    String whereToGo;

    static NonAcceptanceRow of(Round round, NonAcceptance decision) {
        NonAcceptanceRow row = new NonAcceptanceRow();
        row.referral = round.referral();
        row.round = round.round();
        row.ground = decision.ground();
        row.sentence = decision.sentence();
        row.article = decision.article();
        row.whereToGo = decision.whereToGo();
        return row;
    }

    NonAcceptance toDecision() {
        return new NonAcceptance(ground, sentence, article, whereToGo);
    }
}
