/** What the organ that gives psychological support notes of it (心理疏导记录): read there and nowhere else, told to nobody. */
@NullMarked
package org.xinfang.handling.plan.note;

import org.jspecify.annotations.NullMarked;
