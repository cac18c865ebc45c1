/** What deadline-service says of the limits of routing: due dates are taken over, never counted here (期限). */
@NullMarked
package org.xinfang.routing.duedate;

import org.jspecify.annotations.NullMarked;
