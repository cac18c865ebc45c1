/** Who petitions, as far as notices need it: name, way of delivery, and the proof that somebody is the petitioner. */
@NullMarked
package org.xinfang.notice.petitioner;

import org.jspecify.annotations.NullMarked;
