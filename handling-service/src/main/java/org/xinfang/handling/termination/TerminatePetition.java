package org.xinfang.handling.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.handling.PetitionTerminated;
import org.xinfang.contracts.notice.NoticeDelivered;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.closing.CloseReason;
import org.xinfang.handling.closing.EndRemedies;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.handling.lifecycle.Step;
import org.xinfang.handling.termination.FinalPapers.FinalPaper;
import org.xinfang.platform.core.Outcome;

/**
 * Ends a petition with the delivery of its re-review opinion (信访终结, art. 36(3)): on the same facts and grounds no organ
 * accepts the claim any more. An opinion that revokes another ends nothing.
 */
@ApplicationScoped
@Transactional
class TerminatePetition {
    private final CaseBook book;
    private final FinalPapers papers;
    private final EndRemedies endRemedies;

    TerminatePetition(CaseBook book, FinalPapers papers, EndRemedies endRemedies) {
        this.book = book;
        this.papers = papers;
        this.endRemedies = endRemedies;
    }

    /** Nothing happens when the paper is not the opinion of the claim's last re-review. */
    public void terminate(NoticeDelivered delivered) {
        Integer claim = delivered.claim();
        if (claim == null) {
            return;
        }
        CaseKey key = new CaseKey(delivered.matter(), claim, Stage.RE_REVIEW);
        Optional<FinalPaper> paper = papers.find(delivered.notice());
        book.find(key)
                .filter(examined -> !earlier(paper, examined))
                .ifPresent(
                        examined -> terminate(key, paper.map(FinalPaper::number).orElse(null), delivered));
    }

    /** Whether the paper was issued before this re-review was decided, and so belongs to a re-review before it. */
    private static boolean earlier(Optional<FinalPaper> paper, HandlingCase examined) {
        Optional<Step> decided = examined.last(Action.APPROVE_REVIEW);
        return decided.isEmpty()
                || paper.filter(issued ->
                                issued.issuedOn().isBefore(decided.get().on()))
                        .isPresent();
    }

    /** The life cycle refuses what has ended already and what was revoked; then nothing is told either. */
    private void terminate(CaseKey key, @Nullable String number, NoticeDelivered delivered) {
        Ruling ruling = new Ruling(number == null ? delivered.document() : number, Article.FINISHED);
        Outcome<HandlingCase> ended = book.lock(key)
                .then(examined -> examined.step(Action.TERMINATE, Officer.service(), delivered.deliveredOn(), ruling));
        if (ended instanceof Outcome.Done<HandlingCase>(HandlingCase terminated)) {
            book.enter(terminated, told(terminated, number));
            endRemedies.end(key, Stage.RE_REVIEW, CloseReason.TERMINATED, delivered.deliveredOn());
        }
    }

    private static PetitionTerminated told(HandlingCase terminated, @Nullable String number) {
        return new PetitionTerminated(
                terminated.key().matter(),
                terminated.origin().number(),
                terminated.key().claim(),
                terminated.origin().referral(),
                terminated.origin().organ(),
                terminated.last(Action.APPROVE_REVIEW).flatMap(Step::decided).orElseThrow(),
                number,
                terminated.lastStep().on());
    }
}
