package org.xinfang.routing.jurisdiction;

/** The articles of the Regulation that jurisdiction rests on. */
final class Articles {
    /** 属地管理、分级负责，谁主管、谁负责. */
    static final String TERRITORY_AND_SUBJECT = "《信访工作条例》第五条第三项";

    /** 转送本级或者下级有权处理的机关. */
    static final String TRANSFER = "《信访工作条例》第二十二条第一款";

    /** 检举控告按照管理权限移送. */
    static final String BY_AUTHORITY = "《信访工作条例》第二十二条第二款";

    /** 其他机关直接收到的. */
    static final String DIRECT = "《信访工作条例》第二十三条第一款";

    /** 涉及两个以上机关的，由共同的上一级机关决定. */
    static final String COMMON_SUPERIOR = "《信访工作条例》第二十四条第一款";

    /** 分立、合并、撤销的，由继续行使其职权的机关. */
    static final String SUCCESSION = "《信访工作条例》第二十四条第二款";

    /** 回避. */
    static final String RECUSAL = "《信访工作条例》第二十八条第三款";

    /** 不得透露或者转给被检举、控告的人员或者单位. */
    static final String NOT_TO_THE_ACCUSED = "《信访工作条例》第三十条第三款";

    private Articles() {}
}
