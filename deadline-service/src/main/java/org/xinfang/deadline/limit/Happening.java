package org.xinfang.deadline.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.rule.ExclusionGround;

/** Something that happened in a matter and bears on a limit of it. */
public sealed interface Happening
        permits Ending,
                Happening.Suspended,
                Happening.Resumed,
                Happening.Extended,
                Happening.Reopened,
                Happening.Undone,
                Happening.Divided,
                Happening.OfClaim,
                Happening.Noted {

    /** Legal date of the fact. */
    LocalDate on();

    /** The fact, in Chinese, for people. */
    String text();

    /**
     * From this day on no day is counted (中止计算), where the rule knows the ground.
     *
     * @param occasion tells this pause from another one of the same limit, e.g. the id of the hearing
     */
    record Suspended(ExclusionGround ground, String occasion, LocalDate on, String text) implements Happening {}

    /**
     * Counting goes on with the next day (恢复计算).
     *
     * @param occasion that of the pause
     * @param on the last day left out
     */
    record Resumed(ExclusionGround ground, String occasion, LocalDate on, String text) implements Happening {}

    /**
     * More time was granted (延长, art. 34).
     *
     * @param days in the unit of the rule's period
     * @param reason why the matter is complex, in Chinese
     * @param approver the head of the organ who approved it
     */
    record Extended(int days, String reason, String approver, LocalDate on) implements Happening {

        @Override
        public String text() {
            return "经机关、单位负责人" + approver + "批准延长：" + reason;
        }
    }

    /**
     * A missed limit was opened again (恢复申请期限) for an obstacle that nobody could overcome: from the obstacle's first
     * day to the day of the decision nothing is counted.
     *
     * @param obstacleFrom first day of the obstacle
     * @param reason the obstacle, in Chinese
     * @param approver who decided
     * @param on day of the decision
     */
    record Reopened(LocalDate obstacleFrom, String reason, String approver, LocalDate on) implements Happening {

        @Override
        public String text() {
            return "经" + approver + "决定恢复期限：" + reason;
        }
    }

    /**
     * What had ended the limit came to nothing.
     *
     * @param effect endings of this kind do not count
     * @param act the one act that does not count, e.g. the request that was withdrawn; none where all that lie before {@code on} do
     *     not: one of the same day is a new act and does
     */
    record Undone(Ending.Effect effect, @Nullable Act act, LocalDate on, String text) implements Happening {

        /**
         * The act that does not count.
         *
         * @param on its day
         * @param reason what the ending said, where others of that day do count; none where they do not
         */
        public record Act(LocalDate on, @Nullable String reason) {

            public static Act onDay(LocalDate day) {
                return new Act(day, null);
            }

            public static Act of(Ending ending) {
                return new Act(ending.on(), ending.reason());
            }

            boolean ended(Ending ending) {
                return ending.on().equals(on)
                        && (reason == null || ending.reason().equals(reason));
            }
        }

        boolean undoes(Ending ending) {
            return effect == ending.effect() && (act == null ? ending.on().isBefore(on) : act.ended(ending));
        }
    }

    /**
     * The whole matter consists of these claims (分类); what is owed for each claim of its own is done when it is done for all. Of
     * several the latest is true: a classification may be corrected.
     *
     * @param claims numbers of the claims
     * @param at tells which one is the latest; kept to the microsecond
     */
    record Divided(List<Integer> claims, LocalDate on, Instant at) implements Happening {

        public Divided {
            claims = List.copyOf(claims);
            at = at.truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public String text() {
            return "分为" + claims.size() + "项诉求，逐项履行";
        }
    }

    /** It bears on what a limit on the whole matter demands for one claim. */
    record OfClaim(int claim, Happening happening) implements Happening {

        @Override
        public LocalDate on() {
            return happening.on();
        }

        @Override
        public String text() {
            return "诉求" + claim + "：" + happening.text();
        }
    }

    /** It has no influence on any day; that it has none is worth telling. */
    record Noted(LocalDate on, String text) implements Happening {}
}
