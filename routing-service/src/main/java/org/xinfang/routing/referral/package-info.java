/** The routing of a matter and the referrals of its claims (转送、交办). */
@NullMarked
package org.xinfang.routing.referral;

import org.jspecify.annotations.NullMarked;
