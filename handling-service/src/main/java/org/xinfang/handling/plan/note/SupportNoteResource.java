package org.xinfang.handling.plan.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.casefile.CaseDesk;

@Path("/api/v1/handling/plans/{plan}/tasks/{task}/notes")
@Tag(name = "resolution plans", description = "化解方案")
class SupportNoteResource {
    private final KeepNotes keepNotes;
    private final CaseDesk desk;

    SupportNoteResource(KeepNotes keepNotes, CaseDesk desk) {
        this.keepNotes = keepNotes;
        this.desk = desk;
    }

    @POST
    @RolesAllowed("handler")
    @Operation(
            summary = "Note something of psychological support, for the organ that gives it",
            description = "Read by that organ alone. No diagnosis belongs here.")
    public List<NoteView> write(UUID plan, int task, @NotNull NoteRequest request) {
        return views(keepNotes.write(plan, task, request.text(), desk.officer()).orThrow());
    }

    @GET
    @RolesAllowed("handler")
    @Operation(summary = "The notes of psychological support, for the organ that gives it; the oldest first")
    public List<NoteView> read(UUID plan, int task) {
        return views(keepNotes.read(plan, task, desk.officer()).orThrow());
    }

    private static List<NoteView> views(List<SupportNote> notes) {
        return notes.stream()
                .map(note -> new NoteView(
                        note.text(), note.written().on(), note.written().name()))
                .toList();
    }

    /** @param text what is noted */
    record NoteRequest(@Nullable String text) {}

    /**
     * A note.
     *
     * @param text what is noted
     * @param on legal date
     * @param by name of who wrote it
     */
    record NoteView(String text, LocalDate on, String by) {}
}
