/** Stories of whole matters, one file each, told through the gateway against the running platform. */
@NullMarked
package org.xinfang.acceptance;

import org.jspecify.annotations.NullMarked;
