package org.budgeting.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.budgeting.launcher.BudgetingSystem;
import org.budgeting.launcher.Options;
import org.budgeting.launcher.PostgresServer;

/** Measures on both databases, one after the other, and prints what it found. */
public final class Bench {

    private static final List<Integer> CLIENTS = List.of(1, 8);

    private final Path folder =
            Path.of(System.getProperty("bench.folder", "target")).toAbsolutePath();
    private final List<Transaction> transactions;
    private final Path file;
    private final Report report = new Report();

    private Bench() throws IOException {
        file = fileOf(folder);
        transactions = Transaction.readAll(file);
    }

    public static void main(String[] arguments) throws Exception {
        new Bench().run();
    }

    private void run() throws Exception {
        report.machine(SyncTime.median(folder), loadAverage(), transactions.size());
        if (wanted("h2")) {
            onH2();
        }
        if (wanted("postgresql")) {
            onPostgresql();
        }
        Files.writeString(folder.resolve("report.md"), report.markdown());
        System.out.println(report.markdown());
    }

    private void onH2() throws Exception {
        Path data = folder.resolve("system-h2");
        String url = "jdbc:h2:file:" + data.resolve("h2/budgeting") + ";LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";
        measure("H2", Options.forTests(data).with("DB_URL", url), url);
    }

    private void onPostgresql() throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            measure(
                    "PostgreSQL",
                    Options.forTests(folder.resolve("system-postgresql")).withPostgres(server.jdbcUrl()),
                    server.jdbcUrl());
        }
    }

    /** The system first, then plain JDBC on what it left behind. */
    private void measure(String database, Options options, String url) throws Exception {
        UUID read;
        try (BudgetingSystem system = BudgetingSystem.start(options.with("DEMO_DATA", "true"))) {
            Api api = new Api(system);
            read = api.activeBudget();
            report.add(new Report.Row(
                    database, "import, rows/s", Report.Side.SYSTEM, api.importRate(file, transactions.size())));
            for (int clients : CLIENTS) {
                report.add(
                        database,
                        "budget",
                        clients,
                        Report.Side.SYSTEM,
                        Load.run(clients, () -> api.reader("budgets/" + read + "/")));
                report.add(
                        database,
                        "summary",
                        clients,
                        Report.Side.SYSTEM,
                        Load.run(clients, () -> api.reader("budgets/summary/")));
            }
        }
        Plain plain = new Plain(url);
        report.add(new Report.Row(database, "import, rows/s", Report.Side.PLAIN, plain.importRate(transactions)));
        for (int clients : CLIENTS) {
            report.add(
                    database, "budget", clients, Report.Side.PLAIN, Load.run(clients, () -> plain.budgetReader(read)));
            report.add(database, "summary", clients, Report.Side.PLAIN, Load.run(clients, plain::summaryReader));
        }
    }

    private static boolean wanted(String database) {
        return System.getProperty("bench.database", database).equals(database);
    }

    private static Path fileOf(Path folder) {
        String named = System.getProperty("bench.file");
        Path file = named == null
                ? folder.resolve("../../../shared/data/bham-pcard/dev/transactions.csv")
                        .normalize()
                : Path.of(named);
        if (!Files.exists(file)) {
            throw new IllegalStateException(
                    "There is no " + file + ". Name a file of card transactions: -Dbench.file=…");
        }
        return file;
    }

    private static double loadAverage() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
