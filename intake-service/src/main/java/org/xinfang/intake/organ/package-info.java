/** What intake knows of the organ directory, kept from routing-service's events. */
@NullMarked
package org.xinfang.intake.organ;

import org.jspecify.annotations.NullMarked;
