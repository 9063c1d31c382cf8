package org.budgeting.web.variances;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.budgeting.variances.BudgetRateDetails;
import org.budgeting.variances.Cause;
import org.budgeting.variances.NewExplanation;
import org.budgeting.variances.RateVariance;
import org.budgeting.variances.RateVarianceService;
import org.budgeting.variances.ThresholdDetails;
import org.budgeting.variances.Variance;
import org.budgeting.variances.VarianceService;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** What has to be explained about a budget, and what was said, as part of its page; one is explained at a time. */
@PageBean
public class VariancesPart implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int RATE_DECIMALS = 6;
    private static final Comparator<Variance> LATEST_FIRST =
            Comparator.comparing(Variance::month).reversed().thenComparing(Variance::categoryName);

    @Inject
    private VarianceService variances;

    @Inject
    private RateVarianceService rateVariances;

    private UUID budget;
    private UUID category;
    private YearMonth month;
    private Cause cause;
    private String text;
    private String foreign;
    private long rateVersion;
    private BigDecimal rate;

    private transient List<Variance> above;
    private transient ThresholdDetails threshold;
    private transient List<RateVariance> paid;

    public void load() {
        above = variances.of(budget).stream()
                .filter(one -> one.above() || one.explanation() != null)
                .sorted(LATEST_FIRST)
                .toList();
        threshold = variances.threshold();
        paid = rateVariances.of(budget);
    }

    /** What was paid in other currencies, by category and month. */
    public List<RateVariance> getPaid() {
        if (paid == null) {
            load();
        }
        return paid;
    }

    /** Opens the form for the rate that the budget was planned with. */
    public void beginRate(String currency) {
        foreign = currency;
        BudgetRateDetails now = rateVariances.rate(budget, currency);
        rateVersion = now.version();
        rate = now.rate() == null ? null : now.rate().stripTrailingZeros();
    }

    public void keepRate() {
        rateVariances.setRate(budget, foreign, rateVersion, rate);
        cancelRate();
        load();
        Messages.addGlobalInfo(Words.text("variance.rate.kept"));
    }

    public void cancelRate() {
        foreign = null;
    }

    /** The currency whose rate is being set; null for none. */
    public String getForeign() {
        return foreign;
    }

    /** A rate as it is read; nothing if there is none. */
    public String plain(BigDecimal number) {
        return number == null
                ? Words.text("variance.rate.none")
                : number.setScale(Math.min(number.scale(), RATE_DECIMALS), RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    public BigDecimal getRate() {
        return rate;
    }

    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }

    /** Opens the form for one of them, with what was said before. */
    public void begin(Variance variance) {
        category = variance.category();
        month = variance.month();
        cause = variance.explanation() == null
                ? Cause.TIMING
                : variance.explanation().cause();
        text = variance.explanation() == null ? null : variance.explanation().text();
    }

    public void cancel() {
        category = null;
        month = null;
    }

    public void explain() {
        variances.explain(budget, new NewExplanation(category, month, cause, text));
        cancel();
        load();
        Messages.addGlobalInfo(Words.text("variance.explained"));
    }

    public boolean isExplaining() {
        return category != null;
    }

    /** What is being explained. */
    public Variance getChosen() {
        return getAbove().stream()
                .filter(one -> one.category().equals(category) && one.month().equals(month))
                .findFirst()
                .orElseThrow();
    }

    public long getCountDue() {
        return getAbove().stream().filter(Variance::due).count();
    }

    /** Those above the threshold or explained, the latest month first. */
    public List<Variance> getAbove() {
        if (above == null) {
            load();
        }
        return above;
    }

    public ThresholdDetails getThreshold() {
        if (threshold == null) {
            load();
        }
        return threshold;
    }

    public Cause[] getCauses() {
        return Cause.values();
    }

    public Cause getCause() {
        return cause;
    }

    public void setCause(Cause cause) {
        this.cause = cause;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public UUID getBudget() {
        return budget;
    }

    public void setBudget(UUID budget) {
        this.budget = budget;
    }
}
