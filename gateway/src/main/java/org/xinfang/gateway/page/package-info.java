/** The pages for people. */
@NullMarked
package org.xinfang.gateway.page;

import org.jspecify.annotations.NullMarked;
