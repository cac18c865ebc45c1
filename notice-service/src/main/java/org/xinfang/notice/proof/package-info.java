/** Delivery by people of the issuing organ: post, hand, left behind, announcement; each with the proof that law demands. */
@NullMarked
package org.xinfang.notice.proof;

import org.jspecify.annotations.NullMarked;
