package org.xinfang.handling.answer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Round;

@ApplicationScoped
class PanacheAnswers implements Answers, PanacheRepositoryBase<AnswerRow, Round> {

    @Override
    public Optional<Answer> find(Round round) {
        return findByIdOptional(round).map(AnswerRow::toAnswer);
    }

    @Override
    public void put(Round round, Answer answer) {
        getEntityManager().merge(AnswerRow.of(round, answer));
    }
}
