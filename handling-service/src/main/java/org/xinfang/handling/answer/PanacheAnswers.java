package org.xinfang.handling.answer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheAnswers implements Answers, PanacheRepositoryBase<AnswerRow, UUID> {

    @Override
    public Optional<Answer> find(UUID referral) {
        return findByIdOptional(referral).map(AnswerRow::toAnswer);
    }

    @Override
    public void put(UUID referral, Answer answer) {
        getEntityManager().merge(AnswerRow.of(referral, answer));
    }
}
