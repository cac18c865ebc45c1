/** Handling that ends without a decision (终止办理): the petitioner withdrew, died or was dissolved. */
@NullMarked
package org.xinfang.handling.discontinuation;

import org.jspecify.annotations.NullMarked;
