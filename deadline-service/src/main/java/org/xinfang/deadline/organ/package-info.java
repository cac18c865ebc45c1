/**
 * The organ directory as this service knows it from routing-service's events: who stands above an organ, who supervises
 * it, whose limits it sees. Before the directory has arrived the organ codes answer, as far as they can.
 */
@NullMarked
package org.xinfang.deadline.organ;

import org.jspecify.annotations.NullMarked;
