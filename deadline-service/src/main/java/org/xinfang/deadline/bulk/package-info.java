/** Work on very many limits, batch by batch. */
@NullMarked
package org.xinfang.deadline.bulk;

import org.jspecify.annotations.NullMarked;
