package org.xinfang.deadline.rule;

import java.util.List;

/**
 * What is kept of a rule with each limit computed from it, so that the limit can be counted again as it was, whatever
 * the newest rule book says.
 *
 * @param trigger the event whose day is day 0, in the words of the law
 * @param article the first article of the rule, with its law
 * @param bookVersion version of the rule book
 * @param warningDays days before the end on which to warn
 */
public record Ruling(
        String title,
        String trigger,
        String article,
        String bookVersion,
        BoundParty bound,
        Counting counting,
        List<Integer> warningDays) {

    public Ruling {
        warningDays = List.copyOf(warningDays);
    }
}
