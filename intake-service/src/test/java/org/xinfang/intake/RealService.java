package org.xinfang.intake;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.xinfang.platform.testing.RealComponents;

/** intake-service on real PostgreSQL and Kafka. */
@QuarkusTest
@QuarkusTestResource(value = RealComponents.class, initArgs = @ResourceArg(name = "database", value = "xinfang_intake"))
@Retention(RUNTIME)
@Target(TYPE)
public @interface RealService {}
