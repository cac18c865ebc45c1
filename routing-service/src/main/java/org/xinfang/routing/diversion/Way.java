package org.xinfang.routing.diversion;

/** How a claim leaves the registering organ. */
public enum Way {
    /** 转送, art. 22(1). */
    REFERRAL,
    /** 交办 with a set period and a closing report, art. 22(1)(3). */
    ASSIGNMENT,
    /** 导入其他程序, art. 31(1)–(4): the petitioner is told where to turn. */
    DIVERSION
}
