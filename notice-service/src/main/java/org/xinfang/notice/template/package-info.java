/** Versions of the documents' words (文书模板的版本): drafted, previewed, checked, put in force from a day by another person. */
@NullMarked
package org.xinfang.notice.template;

import org.jspecify.annotations.NullMarked;
