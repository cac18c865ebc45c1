package org.xinfang.deadline.arrangement;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.calendar.CalendarYears;
import org.xinfang.deadline.calendar.WorkCalendar;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Version;

/** The work calendar, for everybody; administrators take in what the State Council publishes. */
@Path("/api/v1/calendars")
@PermitAll
@Tag(name = "calendars", description = "工作日历")
class CalendarResource {

    private final CalendarYears years;
    private final Arrangements arrangements;
    private final ImportCalendarYear importCalendarYear;
    private final Caller caller;

    CalendarResource(
            CalendarYears years, Arrangements arrangements, ImportCalendarYear importCalendarYear, Caller caller) {
        this.years = years;
        this.arrangements = arrangements;
        this.importCalendarYear = importCalendarYear;
        this.caller = caller;
    }

    @GET
    @Path("{year: 20\\d\\d}")
    @Operation(summary = "Days off and make-up workdays; provisional while the year's arrangement is not published")
    @APIResponse(
            responseCode = "200",
            description = "The year; its ETag is what an import needs as If-Match",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    public Response calendar(int year) {
        return answer(Year.of(year));
    }

    @PUT
    @Path("{year: 20\\d\\d}")
    @RolesAllowed("administrator")
    @Operation(
            summary = "Take in the arrangement of a year, or its amendment",
            description = "The whole year, as published. Open time limits are counted anew; see …/recomputation.")
    @APIResponse(
            responseCode = "200",
            description = "The year as it stands now",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    public Response importYear(
            int year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NoticeRequest notice) {
        Version.fromIfMatch(ifMatch)
                .then(seen -> importCalendarYear.importYear(notice.toNotice(Year.of(year)), seen, caller.actor()))
                .orThrow();
        return answer(Year.of(year));
    }

    @GET
    @Path("{year: 20\\d\\d}/versions")
    @Operation(summary = "Who imported what when, and which days it changed; the newest first")
    public List<ArrangementView> versions(int year) {
        return arrangements.versions(Year.of(year)).stream()
                .map(ArrangementView::of)
                .toList();
    }

    @GET
    @Path("days/{date: \\d{4}-\\d\\d-\\d\\d}")
    @Operation(
            summary = "Is this a working day? UNKNOWN in a year without arrangement, unless the statute itself says no")
    public DayView day(LocalDate date) {
        return DayView.of(years.calendar().day(date));
    }

    private Response answer(Year year) {
        WorkCalendar calendar = years.calendar();
        Optional<Arrangement> imported = arrangements.versions(year).stream().findFirst();
        int version = imported.map(Arrangement::version).orElse(0);
        return Response.ok(CalendarView.of(calendar.year(year), calendar.workedDaysIn(year), version))
                .header(HttpHeaders.ETAG, new Version(version).tag())
                .build();
    }

    /**
     * @param source title, number and address of the notice
     * @param published date of the notice
     */
    record NoticeRequest(
            @NotBlank @Size(max = 500) String source,
            @NotNull LocalDate published,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid HolidayRequest> holidays) {

        ImportCalendarYear.Notice toNotice(Year year) {
            return new ImportCalendarYear.Notice(
                    year,
                    source,
                    published,
                    holidays.stream().map(HolidayRequest::toParagraph).toList());
        }
    }

    /** @param makeUpWorkdays weekend days worked in exchange; none when absent */
    record HolidayRequest(
            @NotBlank @Size(max = 40) String name,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @Nullable @Size(max = 20) List<@NotNull LocalDate> makeUpWorkdays) {

        ArrangementPolicy.Paragraph toParagraph() {
            return new ArrangementPolicy.Paragraph(
                    name, firstDay, lastDay, makeUpWorkdays == null ? List.of() : makeUpWorkdays);
        }
    }
}
