package org.xinfang.routing.view;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something an organ has to do next; no content.
 *
 * @param task CLASSIFY, DISPATCH, RECEIVE or TAKE_UP
 * @param matter the matter
 * @param number its number
 * @param claim number of the claim, or null when it is about the matter
 * @param referral the referral, or null when it is about the matter
 * @param since legal date since when it waits
 */
record TaskView(
        Task task,
        UUID matter,
        String number,
        @Nullable Integer claim,
        @Nullable UUID referral,
        LocalDate since) {

    /** What is to be done. */
    enum Task {
        /** 待分类确认. */
        CLASSIFY,
        /** 待转送、交办、导入. */
        DISPATCH,
        /** 待签收. */
        RECEIVE,
        /** 待承接. */
        TAKE_UP
    }
}
