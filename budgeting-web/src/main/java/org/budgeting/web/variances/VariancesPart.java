package org.budgeting.web.variances;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.budgeting.variances.Cause;
import org.budgeting.variances.NewExplanation;
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
    private static final Comparator<Variance> LATEST_FIRST =
            Comparator.comparing(Variance::month).reversed().thenComparing(Variance::categoryName);

    @Inject
    private VarianceService variances;

    private UUID budget;
    private UUID category;
    private YearMonth month;
    private Cause cause;
    private String text;

    private transient List<Variance> above;
    private transient ThresholdDetails threshold;

    public void load() {
        above = variances.of(budget).stream()
                .filter(one -> one.above() || one.explanation() != null)
                .sorted(LATEST_FIRST)
                .toList();
        threshold = variances.threshold();
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
