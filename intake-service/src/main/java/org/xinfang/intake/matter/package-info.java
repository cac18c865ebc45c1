/** Registration (登记): the matter, who may see it, how it is entered and supplemented. */
@NullMarked
package org.xinfang.intake.matter;

import org.jspecify.annotations.NullMarked;
