/** Supervision opened by hand (督办单、督办函): breach, demand and date, the organ's answer, the end. */
@NullMarked
package org.xinfang.handling.supervision.order;

import org.jspecify.annotations.NullMarked;
