package org.xinfang.deadline.limit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.deadline.rule.BoundParty;
import org.xinfang.deadline.rule.DueDates;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.StatutoryRule;
import org.xinfang.deadline.rule.WarningPlan;

/**
 * What a limit demands, of whom, and until when; fixed by its start and the law of that day.
 *
 * @param ruling the rule by name, article and version, as it was applied
 */
public record Terms(UUID id, Start start, Ruling ruling, DueDates due) {

    /**
     * What must be kept of a rule with each limit computed from it.
     *
     * @param bookVersion version of the rule book
     * @param warningDays days before the end on which to warn
     */
    public record Ruling(
            String title, String article, String bookVersion, BoundParty bound, List<Integer> warningDays) {

        public Ruling {
            warningDays = List.copyOf(warningDays);
        }

        static Ruling of(StatutoryRule rule) {
            return new Ruling(
                    rule.duty().title(),
                    rule.article().toString(),
                    rule.version(),
                    rule.duty().bound(),
                    rule.warningDays());
        }
    }

    static Terms of(Start start, StatutoryRule rule, DueDates due) {
        return new Terms(start.timeLimit(), start, Ruling.of(rule), due);
    }

    public UUID matter() {
        return start.matter();
    }

    public RuleCode rule() {
        return start.rule();
    }

    public Subject subject() {
        return start.subject();
    }

    public OrganRef organ() {
        return start.organ();
    }

    public LocalDate dayZero() {
        return start.dayZero();
    }

    /** The organ that has to act; none where the petitioner has to. */
    public @Nullable OrganRef boundOrgan() {
        return ruling.bound() == BoundParty.PETITIONER ? null : organ();
    }

    public WarningPlan warnings() {
        return WarningPlan.of(ruling.warningDays(), dayZero(), due);
    }
}
