package org.budgeting.web.rates;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.budgeting.problems.InvalidInput;
import org.budgeting.rates.ImportedRates;
import org.budgeting.rates.NewRate;
import org.budgeting.rates.RateDetails;
import org.budgeting.rates.RateFilter;
import org.budgeting.rates.RateService;
import org.budgeting.rates.RateSource;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.tenancy.TenantService;
import org.budgeting.web.portal.Inputs;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.PagedList;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** Exchange rates, the latest day first; imported from files, added and corrected by hand. */
@PageBean
public class RateListPage extends PagedList<RateDetails> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;
    private static final int REASONS_SHOWN = 5;
    private static final String PAGE = "/rates/rate-list?faces-redirect=true";

    @Inject
    private RateService rates;

    @Inject
    private TenantService tenants;

    @Inject
    private Inputs inputs;

    private String currency;
    private LocalDate from;
    private LocalDate to;

    private UUID corrected;
    private long version;
    private String base;
    private String quote;
    private LocalDate date;
    private BigDecimal rate;

    private transient Part file;

    public RateListPage() {
        super(ROWS);
    }

    @Override
    protected Page<RateDetails> read(PageRequest request) {
        return rates.list(new RateFilter(currency, null, from, to), request);
    }

    /** Shows what passes the filter, at an address of its own. */
    public String narrow() {
        return PAGE + "&includeViewParams=true";
    }

    public boolean isNarrowed() {
        return currency != null || from != null || to != null;
    }

    /** Takes a file of the European Central Bank; files travel with a whole request. */
    public String send() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw InvalidInput.of("file", "required", Words.text("rates.import.choose"));
        }
        try (InputStream content = file.getInputStream()) {
            tell(rates.importEcb(content, file.getSubmittedFileName()));
        }
        return PAGE;
    }

    private static void tell(ImportedRates imported) {
        Messages.addFlashGlobalInfo(
                Words.text("rates.imported", imported.accepted(), imported.corrected(), imported.unchanged()));
        if (imported.rejected() > 0) {
            List<String> reasons = imported.reasons().stream()
                    .limit(REASONS_SHOWN)
                    .map(reason -> Words.text("rates.import.reason", reason.line(), reason.message()))
                    .toList();
            Messages.addFlashGlobalWarn(
                    Words.text("rates.import.rejected", imported.rejected(), String.join(" ", reasons)));
        }
    }

    /** Opens the dialog for a new rate of today. */
    public void begin() {
        corrected = null;
        base = null;
        quote = null;
        rate = null;
        date = tenants.today();
    }

    /** Opens it to correct a rate. */
    public void beginCorrection(RateDetails row) {
        corrected = row.id();
        version = row.version();
        base = row.base();
        quote = row.quote();
        date = row.date();
        rate = row.rate().stripTrailingZeros();
    }

    public void save() {
        if (corrected == null) {
            rates.add(inputs.checked(new NewRate(base, quote, date, rate)));
            Messages.addGlobalInfo(Words.text("rate.added"));
        } else {
            rates.correct(corrected, version, rate);
            Messages.addGlobalInfo(Words.text("rate.corrected"));
        }
        load();
    }

    public boolean isCorrecting() {
        return corrected != null;
    }

    public boolean isByHand(RateDetails row) {
        return row.source() == RateSource.MANUAL;
    }

    private static String code(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().toUpperCase(Locale.ROOT);
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = code(currency);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = code(base);
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = code(quote);
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public BigDecimal getRate() {
        return rate;
    }

    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
