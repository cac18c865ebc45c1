package org.xinfang.routing.classification;

/** Marks of a whole matter (标识). */
public enum Flag {
    /** 匿名: no notice duty arises (art. 23(2)). */
    ANONYMOUS,
    /** 保密: the petitioner asks not to be named (art. 30(3)). */
    CONFIDENTIAL,
    /** 联名: five or more people concerned. */
    JOINT,
    /** 集体访: five or more people at the visit. */
    COLLECTIVE_VISIT,
    /** 扬言: extreme or collective acts are announced. */
    THREAT,
    /** 重大紧急: to be reported at once (art. 25). */
    URGENT,
    /** 涉法涉诉 (art. 22(2), 31(1)). */
    LITIGATION,
    /** 涉劳动. */
    LABOUR,
    /** 涉腐: tells of an accusation, so it stays inside (art. 30(3)). */
    CORRUPTION,
    /** 积案: unsolved for years. */
    BACKLOG,
    /** 涉企. */
    ENTERPRISE,
    /** 重复信访 (art. 19(3), 36(3)). */
    REPEAT,
    /** 混合: several claims of different kind. */
    MIXED,
    /** 待补充: too short to be handled as it is; never stops the limit for dispatch. */
    NEEDS_INFO
}
