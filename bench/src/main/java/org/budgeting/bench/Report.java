package org.budgeting.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects figures and sets each beside the one that it is compared with. */
final class Report {

    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String machine = "";

    /** Who did it. */
    enum Side {
        SYSTEM,
        PLAIN
    }

    /** One rate of one side. */
    record Row(String database, String measure, Side side, Load.Result result) {}

    void machine(long syncMicros, double load, int transactions) {
        machine = String.format(
                Locale.ROOT,
                "%d processors, Java %s, load %.1f at the start, %d µs for a sync of the disk, %,d transactions.%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                load,
                syncMicros,
                transactions);
    }

    void add(Row row) {
        rows.add(row);
        System.out.printf(
                Locale.ROOT,
                "[bench] %s, %s, %s: %.0f/s%n",
                row.database(),
                row.measure(),
                row.side(),
                row.result().perSecond());
    }

    void add(String database, String what, int clients, Side side, Load.Result result) {
        add(new Row(database, what + ", " + clients + (clients == 1 ? " client" : " clients"), side, result));
    }

    /** The same asked of every expense instead of maintained balances. */
    void sum(String measure, Load.Result result) {
        notes.add(String.format(
                Locale.ROOT,
                "%s: adding up every expense takes %.1f ms (p50), which is %.0f times as long as one client waits for the summary.",
                measure,
                result.medianMillis(),
                result.medianMillis()
                        / rows.stream()
                                .filter(row -> row.side() == Side.SYSTEM
                                        && row.measure().equals(measure + ", 1 client"))
                                .findFirst()
                                .orElseThrow()
                                .result()
                                .medianMillis()));
    }

    void statements(String useCase, double perRequest) {
        notes.add(String.format(
                Locale.ROOT, "%s: %.1f statements a request, with what follows its commit.", useCase, perRequest));
    }

    String markdown() {
        StringBuilder text = new StringBuilder(machine).append('\n');
        text.append(
                "| database | measure | system /s | p50 ms | p95 ms | p99 ms | plain JDBC /s | p50 ms | p95 ms | p99 ms | ratio |\n");
        text.append("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        rows.stream().filter(row -> row.side() == Side.SYSTEM).forEach(system -> {
            Load.Result plain = plainOf(system).result();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %.2f |%n",
                    system.database(),
                    system.measure(),
                    figures(system.result()),
                    figures(plain),
                    system.result().perSecond() / plain.perSecond()));
        });
        text.append('\n');
        notes.forEach(note -> text.append("- ").append(note).append('\n'));
        return text.toString();
    }

    private Row plainOf(Row system) {
        return rows.stream()
                .filter(row -> row.side() == Side.PLAIN
                        && row.database().equals(system.database())
                        && row.measure().equals(system.measure()))
                .findFirst()
                .orElseThrow();
    }

    private static String figures(Load.Result result) {
        return result.medianMillis() == 0
                ? String.format(Locale.ROOT, "%,.0f | | | ", result.perSecond())
                : String.format(
                        Locale.ROOT,
                        "%,.0f | %.1f | %.1f | %.1f",
                        result.perSecond(),
                        result.medianMillis(),
                        result.p95Millis(),
                        result.p99Millis());
    }
}
