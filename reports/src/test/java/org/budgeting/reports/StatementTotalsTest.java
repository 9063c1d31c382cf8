package org.budgeting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.reports.AStatement.aStatement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.budgeting.reports.BudgetStatement.Line;
import org.budgeting.reports.BudgetStatement.MonthFigures;

/** RP1, on paper: reads the printed tables back and adds them up. */
class StatementTotalsTest {

    private static final StatementPrinter PRINTER = new StatementPrinter();
    private static final YearMonth FIRST = YearMonth.of(2026, 4);

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void RP1_each_printed_column_and_row_adds_up(@ForAll("linesOfFigures") List<Line> lines) {
        BudgetStatement statement = aStatement().over(6).with(lines).made();

        List<List<BigDecimal>> rows = rows(PRINTER.pdf(statement));
        List<List<BigDecimal>> phasing = rows.subList(0, 3);
        List<List<BigDecimal>> total = rows.subList(rows.size() - 3, rows.size());
        List<List<BigDecimal>> categories = rows.subList(rows.size() - 3 - 3 * lines.size(), rows.size() - 3);

        for (int measure = 0; measure < 3; measure++) {
            for (int column = 0; column <= 6; column++) {
                BigDecimal sum = BigDecimal.ZERO;
                for (int line = 0; line < lines.size(); line++) {
                    sum = sum.add(categories.get(line * 3 + measure).get(column));
                }
                assertThat(sum).isEqualByComparingTo(total.get(measure).get(column));
                assertThat(sum).isEqualByComparingTo(phasing.get(measure).get(column));
            }
        }
        assertThat(rows.stream().filter(row -> row.size() == 7))
                .allSatisfy(row -> assertThat(row.subList(0, 6).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(row.get(6)));
        assertThat(total.get(0).get(6)).isEqualByComparingTo(statement.planned());
        assertThat(total.get(1).get(6)).isEqualByComparingTo(statement.actual());
        assertThat(total.get(2).get(6)).isEqualByComparingTo(statement.planned().subtract(statement.actual()));
    }

    @Property(tries = 200)
    void RP1_the_record_adds_up(@ForAll("linesOfFigures") List<Line> lines) {
        BudgetStatement statement = aStatement().over(6).with(lines).made();

        assertThat(sum(statement.phasing().stream().map(MonthFigures::planned)))
                .isEqualByComparingTo(statement.planned());
        assertThat(sum(statement.phasing().stream().map(MonthFigures::actual)))
                .isEqualByComparingTo(statement.actual());
        assertThat(statement
                        .available()
                        .add(statement.actual())
                        .add(statement.funds().reserved())
                        .add(statement.funds().committed()))
                .isEqualByComparingTo(statement.funds().amount());
    }

    @Provide
    Arbitrary<List<Line>> linesOfFigures() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999.99"), new BigDecimal("999999.99"))
                .ofScale(2);
        Arbitrary<MonthFigures> months = Combinators.combine(
                        Arbitraries.integers().between(0, 5), amounts, amounts)
                .as((month, planned, actual) -> new MonthFigures(FIRST.plusMonths(month), planned, actual));
        return months.list()
                .ofMaxSize(9)
                .map(figures -> new Line("Line", figures))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /** The figures of each planned, actual and variance row, in the order of the paper. */
    private static List<List<BigDecimal>> rows(byte[] pdf) {
        List<List<BigDecimal>> rows = new ArrayList<>();
        for (String line : PrintedText.of(pdf).split("\\R")) {
            String row = line.strip();
            for (String measure : List.of("Planned ", "Actual ", "Variance ")) {
                int at = row.indexOf(measure);
                String cells = at < 0 ? "" : row.substring(at + measure.length());
                if (cells.matches("([-\\d,.–]+ ?)+")) {
                    rows.add(Arrays.stream(cells.split(" "))
                            .map(cell -> cell.equals("–") ? BigDecimal.ZERO : new BigDecimal(cell.replace(",", "")))
                            .collect(Collectors.toList()));
                }
            }
        }
        return rows;
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
