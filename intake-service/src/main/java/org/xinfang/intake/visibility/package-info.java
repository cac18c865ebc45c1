/** Who may see a matter, and how much of it (可见范围, art. 30(3)); kept from what routing decides. */
@NullMarked
package org.xinfang.intake.visibility;

import org.jspecify.annotations.NullMarked;
