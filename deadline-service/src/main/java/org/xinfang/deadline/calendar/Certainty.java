package org.xinfang.deadline.calendar;

/** Whether an answer rests on a published arrangement or may still change when the arrangement arrives. */
public enum Certainty {
    OFFICIAL,
    PROVISIONAL;

    /** A conclusion is only as certain as the least certain fact it rests on. */
    public Certainty and(Certainty other) {
        return this == OFFICIAL ? other : PROVISIONAL;
    }
}
