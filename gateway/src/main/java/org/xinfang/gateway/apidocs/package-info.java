/** The API page: the descriptions of all services as one. */
@NullMarked
package org.xinfang.gateway.apidocs;

import org.jspecify.annotations.NullMarked;
