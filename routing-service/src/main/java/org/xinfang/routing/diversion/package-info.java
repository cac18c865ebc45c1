/** By which procedure a claim goes on (分流导入), as a readable decision table. */
@NullMarked
package org.xinfang.routing.diversion;

import org.jspecify.annotations.NullMarked;
