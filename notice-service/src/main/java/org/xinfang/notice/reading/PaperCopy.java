package org.xinfang.notice.reading;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A paper on its way to a reader.
 *
 * @param title title of the document
 * @param number document number
 * @param pdf the paper
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record PaperCopy(String title, String number, byte[] pdf) {
    public static final String PDF = "application/pdf";

    /** The paper with a Chinese file name (RFC 6266) and no trace in caches. */
    public Response toResponse() {
        var name = URLEncoder.encode(title + "（" + number + "）.pdf", StandardCharsets.UTF_8)
                .replace("+", "%20");
        return Response.ok(pdf, PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"notice.pdf\"; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
