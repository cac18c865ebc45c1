package org.xinfang.notice.sms;

/** The provider did not do what it was asked; the message says why, without number and text. */
final class SmsFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SmsFailure(String why) {
        super(why);
    }
}
