package org.xinfang.routing.view;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something an organ has to do next; no content.
 *
 * @param task what is to be done
 * @param matter the matter
 * @param number its number
 * @param claim number of the claim, or null when it is about the matter
 * @param referral the referral, or null when it is about the matter
 * @param dispute the dispute, or null when it is about none
 * @param since legal date since when it waits
 * @param due last day of the statutory limit as deadline-service told it, or null
 */
record TaskView(
        Task task,
        UUID matter,
        String number,
        @Nullable Integer claim,
        @Nullable UUID referral,
        @Nullable UUID dispute,
        LocalDate since,
        @Nullable LocalDate due) {

    /** What is to be done. */
    enum Task {
        /** 待分类确认. */
        CLASSIFY,
        /** 待转送、交办、导入. */
        DISPATCH,
        /** 待签收. */
        RECEIVE,
        /** 待承接. */
        TAKE_UP,
        /** 异议待核. */
        DECIDE_OBJECTION,
        /** 已退回，待重新转送. */
        RETURNED,
        /** 受理争议待决. */
        DECIDE_DISPUTE
    }

    /**
     * How many of a kind wait.
     *
     * @param task what is to be done
     * @param waiting how many
     */
    record Count(Task task, long waiting) {}
}
