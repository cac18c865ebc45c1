package org.xinfang.handling.execution;

/** How far an opinion is carried out (执行进度). The name is the wire value, and what the step decides. */
enum Progress {
    /** Something is left to carry out. */
    PARTIAL,
    /** Nothing is left. */
    COMPLETE
}
