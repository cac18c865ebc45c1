package org.xinfang.gateway.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Hands out the pages; their scripts and styles are static files under {@code /assets}. */
@Path("/")
@Produces("text/html;charset=UTF-8")
class PageResource {
    private final byte[] board = read("board.html");
    private final byte[] apiDocs = read("api-docs.html");
    private final byte[] dueDates = read("due-dates.html");

    @GET
    @Path("board")
    @Operation(hidden = true)
    public byte[] board() {
        return board;
    }

    @GET
    @Path("api-docs")
    @Operation(hidden = true)
    public byte[] apiDocs() {
        return apiDocs;
    }

    @GET
    @Path("due-dates")
    @Operation(hidden = true)
    public byte[] dueDates() {
        return dueDates;
    }

    private static byte[] read(String page) {
        try (InputStream content = PageResource.class.getResourceAsStream("/pages/" + page)) {
            if (content == null) {
                throw new IllegalStateException(page);
            }
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
