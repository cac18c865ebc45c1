/** Which closed claims a petitioner may evaluate (评价范围): data in versions, because the rule of 2022 could not be read. */
@NullMarked
package org.xinfang.intake.evaluation.scope;

import org.jspecify.annotations.NullMarked;
