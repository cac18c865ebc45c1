/** The way of one call through the door: address, token, quota, body, service, answer. */
@NullMarked
package org.xinfang.gateway.door;

import org.jspecify.annotations.NullMarked;
