/** Which organ is in charge (管辖): 属地管理、分级负责，谁主管、谁负责. */
@NullMarked
package org.xinfang.routing.jurisdiction;

import org.jspecify.annotations.NullMarked;
