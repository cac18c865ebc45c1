/** Answers outside the petition procedure: to suggestions and under a duty (答复). */
@NullMarked
package org.xinfang.handling.answer;

import org.jspecify.annotations.NullMarked;
