/** Leading officials in charge of repeated and difficult claims (领导包案, art. 18(2)). */
@NullMarked
package org.xinfang.routing.leadofficial;

import org.jspecify.annotations.NullMarked;
