/** What a million time limits cost deadline-service, on real PostgreSQL and Kafka. */
@NullMarked
package org.xinfang.bench.deadline;

import org.jspecify.annotations.NullMarked;
