/**
 * The words of a document that are the same in each of its notices (文书模板的文字): read, checked against what the law demands,
 * filled with the content of one notice. Pure.
 */
@NullMarked
package org.xinfang.notice.wording;

import org.jspecify.annotations.NullMarked;
