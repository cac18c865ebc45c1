package org.xinfang.notice;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.xinfang.platform.testing.RealComponents;

/** What every test of the running service has around it: real PostgreSQL and Kafka, and a place for a mail server. */
@QuarkusTestResource(value = RealComponents.class, initArgs = @ResourceArg(name = "database", value = "xinfang_notice"))
@QuarkusTestResource(MailPort.class)
public final class RunningService {
    private RunningService() {}
}
