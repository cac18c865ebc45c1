/** PostgreSQL and Kafka alone, for the tests of one module. */
@NullMarked
package org.xinfang.localstack.testbed;

import org.jspecify.annotations.NullMarked;
