package org.budgeting.web.transfers;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.InvalidInput;
import org.budgeting.transfers.NewTransfer;
import org.budgeting.web.portal.Words;

/**
 * What a person types of a transfer: on one side what gives, on the other what takes. Becomes a {@link NewTransfer},
 * whose lines lead from one side to the other.
 */
public class TransferForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PLACES_MAX = 50;

    private String reason;
    private final List<Place> gives = new ArrayList<>();
    private final List<Place> takes = new ArrayList<>();

    /** A category in a month of a budget, and how much of it. */
    public static class Place implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID budget;
        private UUID category;
        private String month;
        private BigDecimal amount;

        public Place() {}

        Place(UUID budget, UUID category, YearMonth month, BigDecimal amount) {
            this.budget = budget;
            this.category = category;
            this.month = month == null ? null : month.toString();
            this.amount = amount;
        }

        boolean isBlank() {
            return budget == null && amount == null;
        }

        boolean isComplete() {
            return budget != null && category != null && month != null;
        }

        NewTransfer.Place place() {
            return new NewTransfer.Place(budget, category, YearMonth.parse(month));
        }

        /** How much of it, nothing if nothing was typed. */
        BigDecimal sum() {
            return amount == null ? BigDecimal.ZERO : amount;
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

        public String getMonth() {
            return month;
        }

        public void setMonth(String month) {
            this.month = month;
        }

        public BigDecimal getAmount() {
            return amount;
        }

        public void setAmount(BigDecimal amount) {
            this.amount = amount;
        }
    }

    /** A line of the transfer, and where its two ends stand in the form. */
    record Led(int give, int take, NewTransfer.Line line) {}

    static TransferForm empty() {
        TransferForm form = new TransferForm();
        form.gives.add(new Place());
        form.takes.add(new Place());
        return form;
    }

    /** @throws InvalidInput naming each place and field that is missing, or that both sides differ (J1) */
    List<Led> led() {
        var check = new InvalidInput.Check();
        checkSide(check, "gives", gives);
        checkSide(check, "takes", takes);
        check.done();
        check.refuseIf(
                        total(gives).compareTo(total(takes)) != 0,
                        "sides",
                        "not-balanced",
                        Words.text("transfer.notBalanced"))
                .done();
        return lead();
    }

    private static void checkSide(InvalidInput.Check check, String side, List<Place> places) {
        check.refuseIf(
                places.stream().allMatch(Place::isBlank),
                side + "Side",
                "required",
                Words.text("transfer.required." + side));
        for (int n = 0; n < places.size(); n++) {
            Place place = places.get(n);
            String field = side + "[" + n + "].";
            if (!place.isBlank()) {
                check.refuseIf(place.budget == null, field + "budget", "required", Words.text("expense.chooseBudget"))
                        .refuseIf(
                                place.budget != null && place.category == null,
                                field + "category",
                                "required",
                                Words.text("transfer.required.category"))
                        .refuseIf(
                                place.budget != null && place.month == null,
                                field + "month",
                                "required",
                                Words.text("transfer.required.month"))
                        .refuseIf(
                                place.sum().signum() <= 0,
                                field + "amount",
                                "not-positive",
                                Words.text("constraint.Positive"));
            }
        }
    }

    /** What gives first leads to what takes first, as far as both reach. */
    private List<Led> lead() {
        List<Led> led = new ArrayList<>();
        int take = 0;
        BigDecimal wanted = takes.get(take).sum();
        for (int give = 0; give < gives.size(); give++) {
            BigDecimal left = gives.get(give).sum();
            while (left.signum() > 0) {
                while (wanted.signum() == 0) {
                    wanted = takes.get(++take).sum();
                }
                BigDecimal part = left.min(wanted);
                led.add(new Led(
                        give,
                        take,
                        new NewTransfer.Line(
                                gives.get(give).place(), takes.get(take).place(), part)));
                left = left.subtract(part);
                wanted = wanted.subtract(part);
            }
        }
        return led;
    }

    NewTransfer transfer(List<Led> led) {
        return new NewTransfer(reason, led.stream().map(Led::line).toList());
    }

    /** The refusal of a transfer's lines as one of the places that they come from. */
    static InvalidInput ofPlaces(InvalidInput refusal, List<Led> led) {
        return new InvalidInput(refusal.fields().stream()
                .map(problem -> new FieldProblem(placeOf(problem.field(), led), problem.code(), problem.message()))
                .distinct()
                .toList());
    }

    private static String placeOf(String field, List<Led> led) {
        if (!field.startsWith("lines[")) {
            return field.equals("lines") ? "sides" : field;
        }
        Led line = led.get(Integer.parseInt(field.substring("lines[".length(), field.indexOf(']'))));
        String rest = field.substring(field.indexOf(']') + 2);
        String component = rest.substring(rest.indexOf('.') + 1);
        return rest.startsWith("to")
                ? "takes[" + line.take() + "]." + (component.equals("to") ? "budget" : component)
                : "gives[" + line.give() + "]." + (component.equals("from") ? "budget" : component);
    }

    static BigDecimal total(List<Place> side) {
        return side.stream().map(Place::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The currency is known by the first budget that is chosen. */
    UUID firstBudget() {
        return Stream.concat(gives.stream(), takes.stream())
                .map(Place::getBudget)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public void addGive() {
        add(gives);
    }

    public void addTake() {
        add(takes);
    }

    private static void add(List<Place> side) {
        if (side.size() < PLACES_MAX) {
            side.add(new Place());
        }
    }

    public void remove(Place place) {
        gives.remove(place);
        takes.remove(place);
    }

    public List<Place> getGives() {
        return gives;
    }

    public List<Place> getTakes() {
        return takes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
