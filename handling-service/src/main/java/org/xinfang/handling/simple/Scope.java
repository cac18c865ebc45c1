package org.xinfang.handling.simple;

/** What is fit for simple handling (适用范围), 《信访事项简易办理办法》 art. 4. The name is the wire value. */
public enum Scope {
    /** 事实清楚、责任明确、争议不大、易于解决. */
    CLEAR,
    /** A question, a suggestion or thanks that can be answered at once (可以即时反馈). */
    IMMEDIATE,
    /** Everyday life or work, urgent, to be dealt with at once (应当即时处理). */
    EVERYDAY,
    /** An organ has promised or concluded already (已有明确承诺或者结论). */
    PROMISED
}
