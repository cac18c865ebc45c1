/** The register of lead cases (包案台账) and its figures (包案件次、化解率). */
@NullMarked
package org.xinfang.routing.leadcase.register;

import org.jspecify.annotations.NullMarked;
