package org.xinfang.deadline.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a rule with each limit computed from it, so that the limit can be counted again as it was, whatever
 * the newest rule book says.
 *
 * @param trigger the event whose day is day 0, in the words of the law
 * @param article the first article of the rule, with its law
 * @param bookVersion version of the rule book
 */
public record Ruling(
        String title, String trigger, String article, String bookVersion, BoundParty bound, Counting counting) {

    /** Whether it may be opened again after it was missed (恢复期限): only the petitioner's own windows. */
    public boolean opensAgain() {
        return counting.exclusions().contains(ExclusionGround.FORCE_MAJEURE);
    }

    /**
     * The rule of one limit whose last day was set by an order.
     *
     * @param lastDay the appointed day; null where the law itself gives the length
     * @throws IllegalArgumentException when the rule wants an appointed day and has none, or the other way round
     */
    public Ruling appointing(LocalDate dayZero, @Nullable LocalDate lastDay) {
        if ((lastDay != null) != (counting.period() instanceof Period.Appointed)) {
            throw new IllegalArgumentException(title + ": appointed day " + lastDay);
        }
        if (lastDay == null) {
            return this;
        }
        Period period = new Period.NaturalDays((int) ChronoUnit.DAYS.between(dayZero, lastDay));
        Counting appointed = new Counting(period, counting.roll(), counting.maxExtensionDays(), counting.exclusions());
        return new Ruling(title, trigger, article, bookVersion, bound, appointed);
    }
}
