/** The real Kafka, KRaft, one node, in a JVM of its own. */
@NullMarked
package org.xinfang.localstack.broker;

import org.jspecify.annotations.NullMarked;
