package org.xinfang.deadline.punctuality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.xinfang.deadline.organ.OrganScope;

/** The figures. */
interface Punctuality {

    List<Figure> figures(Measure measure, Question question, LocalDate today);

    /**
     * @param from first month in which the end lies
     * @param to last month
     * @param organs whose limits; all organs when not asked
     * @param channel 信访形式 of the matters; every one when not asked
     */
    record Question(
            YearMonth from, YearMonth to, Optional<OrganScope> organs, Optional<String> channel, Grouping grouping) {}

    /** @param group code of the group; empty when nothing is broken down, or when it is not known */
    record Figure(String group, Tally tally) {}
}
