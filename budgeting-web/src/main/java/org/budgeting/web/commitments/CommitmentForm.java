package org.budgeting.web.commitments;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.budgeting.commitments.NewCommitment;

/**
 * What a person types into the dialog of a request; becomes a {@link NewCommitment}, whose components its properties
 * are named after.
 */
public class CommitmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String description;
    private String vendor;
    private LocalDate neededBy;
    private LocalDate expiresOn;
    private final List<Line> lines = new ArrayList<>();

    /** What it takes from one category of one budget. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID budget;
        private UUID category;
        private LocalDate expectedOn;
        private BigDecimal amount;

        boolean isBlank() {
            return budget == null && category == null && amount == null;
        }

        public UUID getBudget() {
            return budget;
        }

        public void setBudget(UUID budget) {
            this.budget = budget;
        }

        public UUID getCategory() {
            return category;
        }

        public void setCategory(UUID category) {
            this.category = category;
        }

        public LocalDate getExpectedOn() {
            return expectedOn;
        }

        public void setExpectedOn(LocalDate expectedOn) {
            this.expectedOn = expectedOn;
        }

        public BigDecimal getAmount() {
            return amount;
        }

        public void setAmount(BigDecimal amount) {
            this.amount = amount;
        }
    }

    CommitmentForm() {
        lines.add(new Line());
    }

    /** The ids of the budgets that pay, in the order of the lines. */
    List<UUID> budgets() {
        return lines.stream()
                .map(Line::getBudget)
                .filter(budget -> budget != null)
                .toList();
    }

    /**
     * Lines that nothing was typed into are gone afterwards, so that a refusal finds the others by their numbers.
     *
     * @param currency of the budgets that pay
     */
    NewCommitment commitment(String currency) {
        lines.removeIf(Line::isBlank);
        return new NewCommitment(
                title,
                description,
                vendor,
                currency,
                neededBy,
                expiresOn,
                lines.stream()
                        .map(line -> new NewCommitment.Line(
                                line.getBudget(), line.getCategory(), line.getExpectedOn(), line.getAmount()))
                        .toList());
    }

    /** One more, paid as the one before. */
    public void addLine() {
        Line line = new Line();
        if (!lines.isEmpty()) {
            Line before = lines.get(lines.size() - 1);
            line.setBudget(before.getBudget());
            line.setCategory(before.getCategory());
        }
        lines.add(line);
    }

    public void removeLine(Line line) {
        lines.remove(line);
    }

    public boolean isFull() {
        return lines.size() >= NewCommitment.LINES_MAX;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getVendor() {
        return vendor;
    }

    public void setVendor(String vendor) {
        this.vendor = vendor;
    }

    public LocalDate getNeededBy() {
        return neededBy;
    }

    public void setNeededBy(LocalDate neededBy) {
        this.neededBy = neededBy;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
