/** The register of notices (文书台账): what is owed, what was issued. */
@NullMarked
package org.xinfang.notice.registry;

import org.jspecify.annotations.NullMarked;
