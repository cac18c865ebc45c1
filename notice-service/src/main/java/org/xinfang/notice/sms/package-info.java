/**
 * Short messages (短信) that tell a petitioner of a paper on the portal. They prove nothing: a delivery is proved by opening the
 * paper or by what people bring; for DOC-12, 18 and 19 a short message alone never starts a window.
 */
@NullMarked
package org.xinfang.notice.sms;

import org.jspecify.annotations.NullMarked;
