package org.xinfang.platform.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.xinfang.platform.core.RefusedException;

/** The one place where a refusal becomes an answer. */
@Provider
class RefusalMapper implements ExceptionMapper<RefusedException> {

    @Override
    public Response toResponse(RefusedException refused) {
        return Problems.of(refused.refusal()).toResponse();
    }
}
