/** What labelled letters teach: the second proposer beside the rules. */
@NullMarked
package org.xinfang.routing.example;

import org.jspecify.annotations.NullMarked;
