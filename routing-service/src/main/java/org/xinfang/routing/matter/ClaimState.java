package org.xinfang.routing.matter;

/** Whether a claim is still on the registering organ's desk, and how it left. */
public enum ClaimState {
    OPEN,
    /** 已转送. */
    REFERRED,
    /** 已交办. */
    ASSIGNED,
    /** 已导入其他程序. */
    DIVERTED,
    /** 不予受理. */
    NOT_ACCEPTED,
    /** 不再受理. */
    NO_LONGER_ACCEPTED,
    /** 重复信访，并入在先信访事项办理. */
    MERGED,
    /** 受理有争议，待决定. */
    DISPUTED
}
