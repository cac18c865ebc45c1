/** Closing reports on assigned claims (办结报告, art. 22(1)(3)): from the organ in charge to the assigner. */
@NullMarked
package org.xinfang.handling.report;

import org.jspecify.annotations.NullMarked;
