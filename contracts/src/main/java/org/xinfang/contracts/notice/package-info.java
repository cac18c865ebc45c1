/** Events of notice-service (告知). */
@NullMarked
package org.xinfang.contracts.notice;

import org.jspecify.annotations.NullMarked;
