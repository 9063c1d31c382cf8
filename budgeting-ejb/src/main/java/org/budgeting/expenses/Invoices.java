package org.budgeting.expenses;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which invoices are recorded: by vendor, number and year, each with the first expense of it. Pure. */
final class Invoices {

    private final Map<Key, UUID> first = new HashMap<>();

    private record Key(UUID vendor, String number, int year) {}

    /** An expense that is of an invoice. */
    record Recorded(UUID expense, UUID vendor, String number, LocalDate day) {}

    Invoices(List<Recorded> recorded) {
        recorded.forEach(one -> first.putIfAbsent(key(one.vendor(), one.number(), one.day()), one.expense()));
    }

    /** Notes the expense; the answer is another one that seems to be of the same invoice, or null. */
    UUID note(Expense expense) {
        if (!expense.isInvoice()) {
            return null;
        }
        Key key = key(expense.vendorId(), expense.invoiceKey(), expense.spentOn());
        UUID other = first.putIfAbsent(key, expense.id());
        return expense.id().equals(other) || other != null && other.equals(expense.original()) ? null : other;
    }

    private static Key key(UUID vendor, String number, LocalDate day) {
        return new Key(vendor, number, day.getYear());
    }
}
