/** What every drafted paper must hold (文书必备内容). */
@NullMarked
package org.xinfang.handling.paper;

import org.jspecify.annotations.NullMarked;
