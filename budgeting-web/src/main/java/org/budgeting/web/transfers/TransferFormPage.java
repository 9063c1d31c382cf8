package org.budgeting.web.transfers;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetService;
import org.budgeting.calendar.Period;
import org.budgeting.categories.CategoryDetails;
import org.budgeting.categories.CategoryService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.tenancy.TenantService;
import org.budgeting.transfers.TransferDetails;
import org.budgeting.transfers.TransferService;
import org.budgeting.web.portal.Inputs;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** A transfer that is written: both sides, what they add up to, and what it would leave. */
@PageBean
public class TransferFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TransferService transfers;

    @Inject
    private BudgetService budgets;

    @Inject
    private CategoryService categories;

    @Inject
    private TenantService tenants;

    @Inject
    private Inputs inputs;

    private UUID from;
    private UUID to;
    private TransferForm form = TransferForm.empty();

    private transient Map<UUID, BudgetDetails> known;
    private transient Map<UUID, String> names;

    /** Begins with what the address names: a budget that gives, one that takes what it lacks. */
    public void begin() {
        CallerScope.caller().require(Right.DRAFT_BUDGETS);
        form = TransferForm.empty();
        if (from != null) {
            form.getGives().set(0, proposed(budgets.get(from), false));
        }
        if (to != null) {
            form.getTakes().set(0, proposed(budgets.get(to), true));
        }
    }

    /** The category that has most, or least, in the month of today or the nearest. */
    private TransferForm.Place proposed(BudgetDetails of, boolean takes) {
        Map<UUID, BigDecimal> left = of.lines().stream()
                .collect(Collectors.toMap(BudgetDetails.Line::category, TransferEffect::leftIn, BigDecimal::add));
        Comparator<UUID> byLeft = Comparator.comparing(left::get);
        UUID category =
                left.keySet().stream().min(takes ? byLeft : byLeft.reversed()).orElse(null);
        List<YearMonth> months = monthsOf(of);
        YearMonth now = YearMonth.from(tenants.today());
        YearMonth month = months.contains(now) ? now : months.get(now.isBefore(months.get(0)) ? 0 : months.size() - 1);
        BigDecimal lacks = of.budget().funds().available().negate();
        return new TransferForm.Place(of.budget().id(), category, month, takes && lacks.signum() > 0 ? lacks : null);
    }

    public String propose() {
        List<TransferForm.Led> led = form.led();
        try {
            TransferDetails proposed = transfers.propose(inputs.checked(form.transfer(led)));
            Messages.addFlashGlobalInfo(Words.text("transfer.proposed"));
            return "/transfers/transfer-detail?faces-redirect=true&id=" + proposed.id();
        } catch (InvalidInput refusal) {
            throw TransferForm.ofPlaces(refusal, led);
        }
    }

    /** The months of a chosen budget; none before one is chosen. */
    public List<YearMonth> monthsOf(UUID budget) {
        return known(budget).map(TransferFormPage::monthsOf).orElse(List.of());
    }

    private static List<YearMonth> monthsOf(BudgetDetails of) {
        return new Period(of.budget().startDate(), of.budget().endDate()).months();
    }

    /** What each chosen place would have before and after. */
    public List<TransferEffect> getEffects() {
        return TransferEffect.of(form, this::known, id -> names().get(id));
    }

    public BigDecimal getGiven() {
        return TransferForm.total(form.getGives());
    }

    public BigDecimal getTaken() {
        return TransferForm.total(form.getTakes());
    }

    public boolean isBalanced() {
        return getGiven().compareTo(getTaken()) == 0;
    }

    /** Of the first budget that is chosen; the organisation's before. */
    public String getCurrency() {
        return known(form.firstBudget())
                .map(details -> details.budget().currency())
                .orElseGet(() -> tenants.current().orElseThrow().currency());
    }

    private Optional<BudgetDetails> known(UUID budget) {
        if (known == null) {
            known = new HashMap<>();
        }
        return budget == null ? Optional.empty() : Optional.of(known.computeIfAbsent(budget, budgets::get));
    }

    private Map<UUID, String> names() {
        if (names == null) {
            names = categories.all().stream().collect(Collectors.toMap(CategoryDetails::id, CategoryDetails::name));
        }
        return names;
    }

    public TransferForm getForm() {
        return form;
    }

    public UUID getFrom() {
        return from;
    }

    public void setFrom(UUID from) {
        this.from = from;
    }

    public UUID getTo() {
        return to;
    }

    public void setTo(UUID to) {
        this.to = to;
    }
}
