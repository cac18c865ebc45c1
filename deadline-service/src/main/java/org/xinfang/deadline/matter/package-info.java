/**
 * What this service knows of a matter beside its limits: number, channel, day of registration, and what its claims are. No
 * text, no petitioner.
 */
@NullMarked
package org.xinfang.deadline.matter;

import org.jspecify.annotations.NullMarked;
