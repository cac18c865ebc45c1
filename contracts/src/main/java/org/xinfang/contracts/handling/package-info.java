/** Events of handling-service (办理). */
@NullMarked
package org.xinfang.contracts.handling;

import org.jspecify.annotations.NullMarked;
