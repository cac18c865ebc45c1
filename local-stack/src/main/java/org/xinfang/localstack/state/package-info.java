/** What is running, written down for every other command and for the acceptance tests. */
@NullMarked
package org.xinfang.localstack.state;

import org.jspecify.annotations.NullMarked;
