/** Which steps the handling of a claim may take (办理流程): states, actions and transitions as data. Pure. */
@NullMarked
package org.xinfang.handling.lifecycle;

import org.jspecify.annotations.NullMarked;
