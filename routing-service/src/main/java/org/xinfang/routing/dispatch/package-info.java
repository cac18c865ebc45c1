/** How claims leave the registering organ: referral, assignment, diversion, non-acceptance (转送、交办、导入、不予受理). */
@NullMarked
package org.xinfang.routing.dispatch;

import org.jspecify.annotations.NullMarked;
