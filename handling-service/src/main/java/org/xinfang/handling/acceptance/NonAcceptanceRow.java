package org.xinfang.handling.acceptance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.xinfang.handling.lifecycle.Article;

@Entity
@Table(name = "non_acceptance")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class NonAcceptanceRow {
    @Id
    UUID referral;

    String ground;
    String sentence;

    @Enumerated(EnumType.STRING)
    Article article;

    String whereToGo;

    static NonAcceptanceRow of(UUID referral, NonAcceptance decision) {
        NonAcceptanceRow row = new NonAcceptanceRow();
        row.referral = referral;
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
