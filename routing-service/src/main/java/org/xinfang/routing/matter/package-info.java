/** The matter on its way: its content, the suggestion for it, its classification as a clerk confirmed it. */
@NullMarked
package org.xinfang.routing.matter;

import org.jspecify.annotations.NullMarked;
