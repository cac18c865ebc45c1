/** The petitioner evaluates how a closed claim was dealt with (满意度评价), inside a window that deadline-service counts. */
@NullMarked
package org.xinfang.intake.evaluation;

import org.jspecify.annotations.NullMarked;
