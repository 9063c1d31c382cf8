package org.budgeting.web.recurring;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.budgets.BudgetService;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.recurring.MissingDay;
import org.budgeting.recurring.NewRecurring;
import org.budgeting.recurring.RecurringDetails;
import org.budgeting.recurring.RecurringService;
import org.budgeting.recurring.Schedule;
import org.budgeting.recurring.SchedulePreview;
import org.budgeting.tenancy.TenantService;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/**
 * A recurring expense that is begun, changed, or changed from a day on; it says in words what is chosen, and shows the
 * days that it means.
 */
@PageBean
public class RecurringFormPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_DAYS = 6;
    private static final List<Integer> ORDINALS = List.of(1, 2, 3, 4, -1);

    @Inject
    private RecurringService recurring;

    @Inject
    private ExpenseService expenses;

    @Inject
    private BudgetService budgets;

    @Inject
    private TenantService tenants;

    private UUID id;
    private UUID expense;
    private boolean later;
    private long version;
    private boolean begun;
    private RecurringForm form = new RecurringForm();

    private transient Schedule shown;
    private transient SchedulePreview preview;
    private transient String problem;

    public void begin() {
        CallerScope.caller().require(Right.RECORD_EXPENSES);
        if (id != null) {
            beginChange();
        } else if (expense != null) {
            form = RecurringForm.repeating(expenses.get(expense));
        } else {
            form = new RecurringForm(tenants.today(), null);
        }
    }

    private void beginChange() {
        RecurringDetails now = recurring.get(id);
        version = now.version();
        begun = now.begun();
        form = RecurringForm.of(now);
        if (later && now.nextOn() != null) {
            form.setStartsOn(now.nextOn());
        }
    }

    public String save() {
        if (form.getBudget() == null) {
            throw InvalidInput.of("budget", "required", Words.text("expense.chooseBudget"));
        }
        NewRecurring input =
                form.recurring(budgets.get(form.getBudget()).budget().currency());
        RecurringDetails kept = id == null
                ? recurring.begin(input)
                : later ? recurring.changeFrom(id, version, input) : recurring.change(id, version, input);
        Messages.addFlashGlobalInfo(Words.text("recurring.saved", kept.expense().description()));
        return "/recurring/recurring-detail?faces-redirect=true&id=" + kept.id();
    }

    /** What the schedule means; null if it cannot be followed, and {@link #getProblem} says why. */
    public SchedulePreview getPreview() {
        Schedule chosen = form.schedule();
        if (!chosen.equals(shown)) {
            shown = chosen;
            look(chosen);
        }
        return preview;
    }

    private void look(Schedule chosen) {
        preview = null;
        problem = null;
        try {
            preview = begun && !later ? null : recurring.preview(chosen, SHOWN_DAYS);
        } catch (InvalidInput invalid) {
            problem = invalid.fields().get(0).message();
        }
    }

    public String getProblem() {
        getPreview();
        return problem;
    }

    public String getSentence() {
        return getPreview() == null ? "" : RecurringWords.of(preview.schedule());
    }

    /** Whether its days stay as they are, because some have come. */
    public boolean isFixed() {
        return begun && !later;
    }

    public String getTitle() {
        return Words.text(id == null ? "recurring.new" : later ? "recurring.changeFrom" : "recurring.change");
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    public Month[] getMonths() {
        return Month.values();
    }

    public List<Integer> getOrdinals() {
        return ORDINALS;
    }

    public String ordinal(Integer number) {
        return Words.text("recurring.ordinal." + number);
    }

    public RecurringForm.Every[] getUnits() {
        return RecurringForm.Every.values();
    }

    public RecurringForm.Which[] getWhiches() {
        return RecurringForm.Which.values();
    }

    public RecurringForm.Ending[] getEndings() {
        return RecurringForm.Ending.values();
    }

    public MissingDay[] getMissingDays() {
        return MissingDay.values();
    }

    public RecurringForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getExpense() {
        return expense;
    }

    public void setExpense(UUID expense) {
        this.expense = expense;
    }

    public boolean isLater() {
        return later;
    }

    public void setLater(boolean later) {
        this.later = later;
    }
}
