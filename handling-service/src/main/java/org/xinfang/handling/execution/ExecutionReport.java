package org.xinfang.handling.execution;

import java.time.LocalDate;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * What was done to carry out an opinion, and what proves it (执行情况).
 *
 * @param doneOn the day on which it was done
 * @param measure what was done
 * @param proof the paper, picture or signature that proves it (执行证明)
 * @param progress whether something is left
 * @param reported who reported it
 */
public record ExecutionReport(LocalDate doneOn, String measure, String proof, Progress progress, Deed reported) {

    /**
     * A report that proves something.
     *
     * @param issuedOn the day of the opinion
     * @return refused with {@code content-missing}, or with {@code execution-date} unless it was done between the opinion and
     *     today
     */
    static Outcome<ExecutionReport> of(ReportDraft draft, LocalDate issuedOn, Deed reported) {
        Mandatory content = Mandatory.by(Article.EXECUTION);
        LocalDate doneOn = content.day("doneOn", draft.doneOn());
        String measure = content.text("measure", draft.measure());
        String proof = content.text("proof", draft.proof());
        Progress progress = content.choice("progress", draft.progress(), Progress.values());
        return content.paper(() -> new ExecutionReport(doneOn, measure, proof, progress, reported))
                .then(report -> doneOn.isBefore(issuedOn) || doneOn.isAfter(reported.on())
                        ? Outcome.refused(new ExecutionDate("doneOn"))
                        : Outcome.done(report));
    }
}
