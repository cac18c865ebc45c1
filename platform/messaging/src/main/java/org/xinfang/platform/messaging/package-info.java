/**
 * Events between services, once and well: the journal writes an event and its audit record in the transaction of the
 * change, the relay sends in order, the inbox lets each event take effect exactly once, what cannot be handled is parked.
 */
@NullMarked
package org.xinfang.platform.messaging;

import org.jspecify.annotations.NullMarked;
