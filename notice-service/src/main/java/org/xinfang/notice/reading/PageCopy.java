package org.xinfang.notice.reading;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * An accessible page on its way to a reader. It loads nothing and runs nothing.
 *
 * @param page the HTML
 */
public record PageCopy(String page) {
    public static final String HTML = "text/html; charset=utf-8";

    public Response toResponse() {
        return Response.ok(page, HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, "zh-CN")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
