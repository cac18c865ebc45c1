/**
 * What a discipline organ owes to who reported under his name (实名检举控告反馈). The accusation itself is handled outside this
 * platform by that organ's own rules (art. 22(2), 30); kept here is that the reporter is told, for that organ's cleared staff only.
 */
@NullMarked
package org.xinfang.handling.accusation;

import org.jspecify.annotations.NullMarked;
