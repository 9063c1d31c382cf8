package org.budgeting.web.variances;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.variances.ThresholdDetails;
import org.budgeting.variances.Variance;
import org.budgeting.variances.VarianceService;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.PagedList;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** Where commentary is due in the whole organisation, and from where on it is. */
@PageBean
public class VarianceListPage extends PagedList<Variance> {

    private static final long serialVersionUID = 1L;
    private static final int VARIANCES = 20;

    @Inject
    private VarianceService variances;

    private long version;
    private BigDecimal percent;
    private BigDecimal minimum;

    private transient ThresholdDetails threshold;

    public VarianceListPage() {
        super(VARIANCES);
    }

    @Override
    public void load() {
        super.load();
        show(variances.threshold());
    }

    @Override
    protected Page<Variance> read(PageRequest request) {
        return variances.due(request);
    }

    public void setThreshold() {
        variances.setThreshold(version, percent, minimum);
        load();
        Messages.addGlobalInfo(Words.text("variances.threshold.kept"));
    }

    private void show(ThresholdDetails now) {
        threshold = now;
        version = now.version();
        percent = now.threshold().percent();
        minimum = now.threshold().minimum();
    }

    public ThresholdDetails getThreshold() {
        if (threshold == null) {
            threshold = variances.threshold();
        }
        return threshold;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }

    public BigDecimal getMinimum() {
        return minimum;
    }

    public void setMinimum(BigDecimal minimum) {
        this.minimum = minimum;
    }
}
