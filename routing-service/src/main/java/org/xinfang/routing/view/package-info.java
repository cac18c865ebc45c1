/** What the people of an organ see of routing: a matter as far as they may know of it, and their work list. */
@NullMarked
package org.xinfang.routing.view;

import org.jspecify.annotations.NullMarked;
