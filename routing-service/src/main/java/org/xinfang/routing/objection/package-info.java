/** Objections of receiving organs and the sender's decision on them (异议、核实, art. 23(3)). */
@NullMarked
package org.xinfang.routing.objection;

import org.jspecify.annotations.NullMarked;
