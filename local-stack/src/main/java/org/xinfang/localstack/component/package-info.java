/** The processes of the platform, as one table, and how any of them is run. */
@NullMarked
package org.xinfang.localstack.component;

import org.jspecify.annotations.NullMarked;
