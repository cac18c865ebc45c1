package org.xinfang.intake.satisfaction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The figures. */
interface Figures {

    List<Figure> of(Question question, LocalDate today);

    /**
     * @param from first month of closing
     * @param to last month
     * @param scope whose evaluations; all organs' when not asked
     */
    record Question(YearMonth from, YearMonth to, Optional<Scope> scope, Grouping grouping) {}

    /**
     * @param object PETITION_DEPARTMENT or ORGAN_IN_CHARGE
     * @param group code of the group; empty when nothing is broken down
     */
    record Figure(String object, String group, Tally tally) {}
}
