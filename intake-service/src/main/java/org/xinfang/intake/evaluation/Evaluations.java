package org.xinfang.intake.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What may be, and was, evaluated. */
interface Evaluations {

    /** The claim, locked until the transaction ends; a new one when nothing was heard of it before. */
    EvaluatedClaim claimForChange(UUID matter, int claim);

    /** The claim, locked until the transaction ends; none when nothing was heard of it. */
    Optional<EvaluatedClaim> knownForChange(UUID matter, int claim);

    void add(Evaluation evaluation);

    /** One for each object of what was opened together. */
    List<Evaluation> ofOpening(UUID opening);

    /**
     * All of a matter, by claim, closing and object.
     *
     * @param sealedToo whether what turned out to belong to the sealed track is included
     */
    List<Evaluation> ofMatter(UUID matter, boolean sealedToo);

    /** The window that began with the closing of that day is this limit, and ends with this day. */
    void keepWindow(UUID matter, int claim, LocalDate closedOn, UUID timeLimit, LocalDate lastDay);

    /** A window ends on another day now. */
    void moveWindow(UUID timeLimit, LocalDate lastDay);
}
