package org.xinfang.notice.proof;

/** Who signed the receipt of service (送达回证) in the addressee's place or himself (Civil Procedure Law art. 88). */
public enum Signatory {
    ADDRESSEE("受送达人本人"),
    /** Living in the same household (同住的成年家属). */
    ADULT_FAMILY_MEMBER("同住的成年家属"),
    /** An agent, or somebody he named to receive for him (代收人). */
    AGENT("代理人或者代收人"),
    /** Of an enterprise or other unit: who is in charge of its incoming mail (负责收件的人). */
    UNIT_MAIL_CLERK("单位负责收件的人");

    private final String label;

    Signatory(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
