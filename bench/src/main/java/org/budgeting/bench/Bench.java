package org.budgeting.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.budgeting.launcher.BudgetingSystem;
import org.budgeting.launcher.Options;
import org.budgeting.launcher.PostgresServer;

/** Measures on both databases, one after the other, and prints what it found. */
public final class Bench {

    private static final int MOST_CLIENTS = 8;
    private static final List<Integer> CLIENTS = List.of(1, MOST_CLIENTS);
    private static final String IMPORT = "import, rows/s";
    private static final int LAST_PAGE = 49_950;
    private static final String SUMMARY = "budgets/summary/";
    private static final String POSTGRESQL = "PostgreSQL";

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
        if (wants("bench.database", "h2")) {
            onH2();
        }
        if (wants("bench.database", "postgresql")) {
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
        Path log = folder.resolve("postgresql-log");
        try (PostgresServer server = PostgresServer.start(StatementLog.settings(log))) {
            if (wants("bench.part", "requests")) {
                measure(
                        POSTGRESQL,
                        Options.forTests(folder.resolve("system-postgresql")).withPostgres(server.jdbcUrl()),
                        server.jdbcUrl());
            }
            if (wants("bench.part", "many")) {
                manyExpenses(server, new StatementLog(server, log));
            }
        }
    }

    /** The system first, then plain JDBC on what it left behind. */
    private void measure(String database, Options options, String url) throws Exception {
        UUID read;
        try (BudgetingSystem system = BudgetingSystem.start(options.with("DEMO_DATA", "true"))) {
            Api api = new Api(system);
            read = api.activeBudget();
            report.add(new Report.Row(database, IMPORT, Report.Side.SYSTEM, api.importRate(file, transactions.size())));
            List<Callable<Load.Client>> recorders = new ArrayList<>();
            for (int n = 0; n < MOST_CLIENTS; n++) {
                UUID purse = api.approvedBudget("Purse " + n);
                recorders.add(() -> api.recorder(purse));
            }
            spending(database, Report.Side.SYSTEM, recorders);
            for (int clients : CLIENTS) {
                report.add(
                        database,
                        "GET budget",
                        clients,
                        Report.Side.SYSTEM,
                        Load.run(clients, () -> api.reader(Api.VIEWER, "budgets/" + read + "/")));
                report.add(
                        database,
                        "GET summary",
                        clients,
                        Report.Side.SYSTEM,
                        Load.run(clients, () -> api.reader(Api.VIEWER, SUMMARY)));
            }
        }
        Plain plain = new Plain(url);
        plain.addTenant();
        report.add(new Report.Row(database, IMPORT, Report.Side.PLAIN, plain.importRate(transactions)));
        List<Callable<Load.Client>> purchasers = new ArrayList<>();
        for (int n = 0; n < MOST_CLIENTS; n++) {
            Plain.Purse purse = plain.purse();
            purchasers.add(() -> plain.purchaser(purse));
        }
        spending(database, Report.Side.PLAIN, purchasers);
        for (int clients : CLIENTS) {
            report.add(
                    database,
                    "GET budget",
                    clients,
                    Report.Side.PLAIN,
                    Load.run(clients, () -> plain.budgetReader(read)));
            report.add(
                    database,
                    "GET summary",
                    clients,
                    Report.Side.PLAIN,
                    Load.run(clients, () -> plain.summaryReader(Plain.READ_TENANT)));
        }
    }
    /** W1: each client from a budget of its own, and all from one. */
    private void spending(String database, Report.Side side, List<Callable<Load.Client>> purses) throws Exception {
        for (int clients : CLIENTS) {
            Iterator<Callable<Load.Client>> next = purses.iterator();
            report.add(database, "POST expense", clients, side, Load.run(clients, () -> {
                synchronized (next) {
                    return next.next().call();
                }
            }));
        }
        report.add(database, "POST expense to one budget", MOST_CLIENTS, side, Load.run(MOST_CLIENTS, purses.get(0)));
    }

    /** W4: the same summary with a thousand expenses and with a million; and how many statements a use case takes. */
    private void manyExpenses(PostgresServer server, StatementLog log) throws Exception {
        Options options = Options.forTests(folder.resolve("system-many"))
                .withPostgres(server.jdbcUrl())
                .with("DEMO_DATA", "true");
        Plain plain = new Plain(server.jdbcUrl());
        // Makes the tables and the tenant where the other part has not.
        BudgetingSystem.start(options).close();
        Million million = new Million(server);
        for (int expenses : List.of(Million.FEW, Million.MANY)) {
            million.spend(expenses);
            String measure = String.format(Locale.ROOT, "GET summary of 200 budgets, %,d expenses", expenses);
            try (BudgetingSystem system = BudgetingSystem.start(options)) {
                Api api = new Api(system);
                requireSame(api.spent(Api.OTHER_VIEWER, Million.CURRENCY), million.total());
                for (int clients : CLIENTS) {
                    report.add(
                            POSTGRESQL,
                            measure,
                            clients,
                            Report.Side.SYSTEM,
                            Load.run(clients, () -> api.reader(Api.OTHER_VIEWER, SUMMARY)));
                }
                pages(million, expenses, api, plain);
                if (expenses == Million.MANY) {
                    UUID purse = api.approvedBudget("Counted");
                    report.statements("POST expense", log.perRequest(api.recorder(purse)));
                    report.statements("GET budget", log.perRequest(api.reader(Api.VIEWER, "budgets/" + purse + "/")));
                    report.statements("GET summary", log.perRequest(api.reader(Api.OTHER_VIEWER, SUMMARY)));
                }
            }
            for (int clients : CLIENTS) {
                report.add(
                        POSTGRESQL,
                        measure,
                        clients,
                        Report.Side.PLAIN,
                        Load.run(clients, () -> plain.summaryReader(Million.TENANT)));
            }
            report.sum(measure, Load.run(1, () -> plain.expenseAdder(Million.TENANT)));
        }
    }

    /**
     * W3: a page of fifty of many, the first and the thousandth; and of an organisation that has few beside one that
     * has many.
     */
    private void pages(Million million, int expenses, Api api, Plain plain) throws Exception {
        page(
                String.format(Locale.ROOT, "page of 50 beside %,d of a neighbour", expenses),
                () -> api.reader(Api.VIEWER, "expenses/?page_size=50"),
                () -> plain.pageReader(Plain.READ_TENANT, new Million.Place(null, null, null)));
        if (expenses == Million.MANY) {
            for (int behind : List.of(0, LAST_PAGE)) {
                Million.Place place = million.inACategory(behind);
                String list = "expenses/?category=" + place.category();
                String cursor = behind == 0 ? "" : "&cursor=" + api.cursorBehind(Api.OTHER_VIEWER, list, behind);
                page(
                        String.format(Locale.ROOT, "page %,d of 50 in 50,000 of 1,000,000", 1 + behind / 50),
                        () -> api.reader(Api.OTHER_VIEWER, list + "&page_size=50" + cursor),
                        () -> plain.pageReader(Million.TENANT, place));
            }
        }
    }

    private void page(String measure, Callable<Load.Client> system, Callable<Load.Client> plain) throws Exception {
        for (int clients : CLIENTS) {
            report.add(POSTGRESQL, measure, clients, Report.Side.SYSTEM, Load.run(clients, system));
            report.add(POSTGRESQL, measure, clients, Report.Side.PLAIN, Load.run(clients, plain));
        }
    }

    private static void requireSame(List<BigDecimal> shown, BigDecimal addedUp) {
        if (!shown.stream().allMatch(sum -> sum.compareTo(addedUp) == 0)) {
            throw new IllegalStateException("The summary says " + shown + ", the expenses come to " + addedUp);
        }
    }

    private static boolean wants(String property, String one) {
        return System.getProperty(property, one).equals(one);
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
