/** Where measurements take place: real PostgreSQL and Kafka, packaged services, clients and tokens. */
@NullMarked
package org.xinfang.bench.ground;

import org.jspecify.annotations.NullMarked;
