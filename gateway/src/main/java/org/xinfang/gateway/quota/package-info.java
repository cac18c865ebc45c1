/** How much one caller may ask for. */
@NullMarked
package org.xinfang.gateway.quota;

import org.jspecify.annotations.NullMarked;
