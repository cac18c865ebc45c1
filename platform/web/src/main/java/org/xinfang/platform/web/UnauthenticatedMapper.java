package org.xinfang.platform.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Nobody, or nobody we believe: 401. Stands before the problem extension's own mappers, which in 3.21.0 read a field that
 * this Quarkus no longer has and so answer 500.
 */
class UnauthenticatedMapper {
    private static final int BEFORE_THE_EXTENSION = Priorities.USER - 2;

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = BEFORE_THE_EXTENSION)
    public Response unauthenticated() {
        return Response.fromResponse(
                        Problems.of("unauthenticated", 401, Map.of()).toResponse())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
