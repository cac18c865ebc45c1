/** How an issued notice reaches its addressee, and the proof (送达). */
@NullMarked
package org.xinfang.notice.delivery;

import org.jspecify.annotations.NullMarked;
