package org.xinfang.handling.it;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.xinfang.platform.testing.RealComponents;

/** Every {@code *IT} of this module shares one PostgreSQL and one Kafka; the resource is global once declared here. */
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_handling"))
class RunsOnRealComponents {}
