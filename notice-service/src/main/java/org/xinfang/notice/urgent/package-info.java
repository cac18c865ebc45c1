/** Reports of major and urgent matters to the next higher petition department (重大紧急信访信息专报, art. 25). */
@NullMarked
package org.xinfang.notice.urgent;

import org.jspecify.annotations.NullMarked;
