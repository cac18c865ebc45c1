/** From content to paper: HTML templates, official letter layout (GB/T 9704-2012, 10.1), PDF/A-2b. No database, no network. */
@NullMarked
package org.xinfang.notice.rendering;

import org.jspecify.annotations.NullMarked;
