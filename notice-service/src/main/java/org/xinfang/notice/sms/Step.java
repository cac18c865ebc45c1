package org.xinfang.notice.sms;

/** What came of one step of a message. */
sealed interface Step {

    /** @param reference the provider's name for it */
    record HandedOver(String reference) implements Step {}

    record Arrived() implements Step {}

    record Lost() implements Step {}

    /** @param why why not yet, without number and text */
    record NotYet(String why) implements Step {}
}
