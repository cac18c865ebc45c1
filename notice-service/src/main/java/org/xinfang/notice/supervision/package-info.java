/**
 * What organs write to each other on handling: supervision letters and proposals of petition departments (督办函、三项建议书,
 * art. 40), closing reports to them (办结报告, art. 22(1)(3)).
 */
@NullMarked
package org.xinfang.notice.supervision;

import org.jspecify.annotations.NullMarked;
