/** The life of what was sent: received and taken up by the organ in charge (签收、承接). */
@NullMarked
package org.xinfang.routing.referral;

import org.jspecify.annotations.NullMarked;
