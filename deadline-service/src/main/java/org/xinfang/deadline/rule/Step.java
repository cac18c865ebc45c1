package org.xinfang.deadline.rule;

import java.time.LocalDate;

/**
 * One step of a reckoning, so that a due date can answer why.
 *
 * @param from first day the step speaks of
 * @param to last day it speaks of, included
 * @param text the step in words, for people
 * @param article what the step rests on
 */
public record Step(Kind kind, LocalDate from, LocalDate to, String text, String article) {

    public enum Kind {
        DAY_ZERO,
        COUNTED,
        EXTENDED,
        EXCLUDED,
        HOLIDAY_CROSSED,
        ROLLED,
        ENDS,
        PROVISIONAL
    }
}
