package org.budgeting.web.rates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.budgeting.rates.RateFilter;
import org.budgeting.rates.RateService;
import org.budgeting.rates.RateSource;
import org.budgeting.web.rest.Creates;
import org.budgeting.web.rest.ETags;
import org.budgeting.web.rest.FilePart;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.Listing;
import org.budgeting.web.rest.Paging;
import org.budgeting.web.rest.WordList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/rates/} */
@Path("rates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange rates")
public class RatesResource {

    @Inject
    private RateService rates;

    /** The parts of the form, for the description. */
    @Schema(name = "RatesForm", description = "A form with a file of rates.", requiredProperties = "file")
    public record Form(
            @Schema(
                    type = SchemaType.STRING,
                    format = "binary",
                    description =
                            "The European Central Bank's reference rates, as the bank gives them: CSV or XML, of a day or with the history, or one of these in a ZIP; at most 16 MB.")
            String file) {}

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listExchangeRates",
            summary = "List exchange rates",
            description = "The rates that pass all filters, the latest day first.")
    public Listing<RateView> list(
            @QueryParam("currency") @Parameter(description = "ISO 4217 code, on either side.", example = "USD")
                    String currency,
            @QueryParam("source") @Parameter(description = "ecb or manual; both if absent.", example = "ecb")
                    String source,
            @QueryParam("date_from") @Parameter(description = "First day, included.", example = "2026-04-01")
                    LocalDate from,
            @QueryParam("date_to") @Parameter(description = "Last day, included.", example = "2026-04-30") LocalDate to,
            @BeanParam Paging paging) {
        Set<RateSource> sources = WordList.of(RateSource.class, "source", source);
        RateFilter filter = new RateFilter(
                currency, sources.size() == 1 ? sources.iterator().next() : null, from, to);
        return Listing.of(paging, page -> rates.list(filter, page), RateView::of);
    }

    @POST
    @Creates
    @Idempotent
    @Operation(
            operationId = "addExchangeRate",
            summary = "Add a rate by hand",
            description =
                    "Goes before a rate of the European Central Bank of the same day. Changes nothing that is converted already. Needs a role that keeps rates.")
    public RateView add(RateInput input) {
        return RateView.of(rates.add(input.rateByHand()));
    }

    @POST
    @Path("import")
    @Idempotent
    @TakesRates
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importExchangeRates",
            summary = "Import rates of the European Central Bank",
            description =
                    "Keeps the rates of the file that are new or differ from what is known; the same file again changes nothing. What is no rate is passed over and told with its line. Needs a role that keeps rates.")
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Form.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportedRatesView.class)))
    public ImportedRatesView importFile(List<EntityPart> parts) throws IOException {
        EntityPart file = FilePart.of(parts);
        try (InputStream content = file.getContent()) {
            return ImportedRatesView.of(
                    rates.importEcb(content, file.getFileName().orElse(null)));
        }
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getExchangeRate",
            summary = "Get an exchange rate",
            description = "As it stands; `past/` tells what it was.")
    public RateView get(@PathParam("id") UUID id) {
        return RateView.of(rates.get(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "correctExchangeRate",
            summary = "Correct a rate by hand",
            description =
                    "What it was is kept, and nothing changes that is converted already. The European Central Bank's are not corrected: a rate by hand of the same day goes before them. Needs a role that keeps rates.")
    public RateView correct(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RateCorrection input) {
        return RateView.of(rates.correct(id, ETags.version(ifMatch), input.rate()));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Path("{id}/past")
    @Operation(
            operationId = "listPastExchangeRates",
            summary = "What a rate was",
            description = "Before each of its corrections, the latest first; empty if it was never corrected.")
    public Listing<PastRateView> past(@PathParam("id") UUID id) {
        return Listing.whole(rates.past(id), PastRateView::of);
    }
}
