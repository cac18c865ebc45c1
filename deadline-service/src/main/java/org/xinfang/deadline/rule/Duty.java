package org.xinfang.deadline.rule;

/**
 * What is to be done, by whom, and what starts the time for it.
 *
 * @param title what must be done, e.g. 登记并转送、交办
 * @param trigger the event whose day is day 0, in the words of the law
 * @param consequence what the law attaches to letting the time pass
 */
public record Duty(String title, String trigger, BoundParty bound, String consequence) {

    public Duty {
        if (title.isBlank() || trigger.isBlank()) {
            throw new IllegalArgumentException("a duty has a title and a trigger");
        }
    }
}
