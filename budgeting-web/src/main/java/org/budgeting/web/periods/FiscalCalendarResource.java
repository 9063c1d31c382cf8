package org.budgeting.web.periods;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.DayOfWeek;
import org.budgeting.calendar.CalendarKind;
import org.budgeting.calendar.YearEnd;
import org.budgeting.calendar.YearNaming;
import org.budgeting.periods.NewFiscalCalendar;
import org.budgeting.periods.PeriodService;
import org.budgeting.web.rest.ETags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/fiscal_calendar/} */
@Path("fiscal_calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Periods")
public class FiscalCalendarResource {

    @Inject
    private PeriodService periods;

    @GET
    @Operation(
            operationId = "getFiscalCalendar",
            summary = "The fiscal calendar",
            description = "How the organisation cuts its years; calendar years as long as nobody chose otherwise.")
    public FiscalCalendarView get() {
        return FiscalCalendarView.of(periods.calendar());
    }

    @PUT
    @Operation(
            operationId = "chooseFiscalCalendar",
            summary = "Choose the fiscal calendar",
            description =
                    "Refused once a period of the calendar in force was closed. Needs a role that closes periods.")
    public FiscalCalendarView choose(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, FiscalCalendarInput input) {
        return FiscalCalendarView.of(periods.choose(ETags.version(ifMatch), input.calendar()));
    }

    @GET
    @Path("preview")
    @Operation(
            operationId = "previewFiscalCalendar",
            summary = "The periods that a calendar would give",
            description = "Computes a fiscal year; nothing is stored.")
    public FiscalYearView preview(
            @QueryParam("kind") @Parameter(description = "How a year is cut.", example = "four_four_five")
                    CalendarKind kind,
            @QueryParam("start_month") @Parameter(description = "1 to 12.", example = "2") Integer startMonth,
            @QueryParam("naming") @Parameter(description = "start if absent.", example = "start") YearNaming naming,
            @QueryParam("week_ends") @Parameter(description = "For weeks alone.", example = "saturday")
                    DayOfWeek weekEnds,
            @QueryParam("year_end") @Parameter(description = "For weeks alone.", example = "nearest") YearEnd yearEnd,
            @QueryParam("year")
                    @Parameter(
                            description = "The year by which the fiscal year is named; that of today if absent.",
                            example = "2026")
                    Integer year) {
        return FiscalYearView.of(
                periods.preview(new NewFiscalCalendar(kind, startMonth, naming, weekEnds, yearEnd), year));
    }
}
