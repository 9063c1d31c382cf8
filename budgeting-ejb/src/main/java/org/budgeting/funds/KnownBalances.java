package org.budgeting.funds;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.budgeting.access.CallerScope;

/**
 * The balances of open accounts, read again only where the ledger has grown. Never stale, on however many servers:
 * which row is an account's latest comes from the database each time, and each movement changes it under the account's
 * lock.
 */
@ApplicationScoped
class KnownBalances {

    private static final long CELLS_MAX = 1_000_000;
    private static final int AT_ONCE = 500;

    private final Cache<Place, Known> known = Caffeine.newBuilder()
            .maximumWeight(CELLS_MAX)
            .weigher((Place place, Known last) -> 1 + last.balances().size())
            .build();

    @Inject
    private FundRepository accounts;

    /** One tenant's account. */
    private record Place(String tenant, UUID budget) {}

    /** How its balances were when this row was its latest. */
    private record Known(UUID lastEntry, Balances balances) {}

    List<OpenBudget> of(List<FundRepository.Open> open) {
        String tenant = CallerScope.caller().tenant();
        Map<UUID, Balances> balances = new HashMap<>();
        List<FundRepository.Open> grown = new ArrayList<>();
        for (FundRepository.Open one : open) {
            Known last = known.getIfPresent(new Place(tenant, one.budget()));
            if (last != null && last.lastEntry().equals(one.lastEntry())) {
                balances.put(one.budget(), last.balances());
            } else {
                grown.add(one);
            }
        }
        for (int from = 0; from < grown.size(); from += AT_ONCE) {
            balances.putAll(read(tenant, grown.subList(from, Math.min(grown.size(), from + AT_ONCE))));
        }
        return open.stream()
                .map(one -> new OpenBudget(
                        one.budget(), one.name(), one.currency(), one.funds(), balances.get(one.budget())))
                .toList();
    }

    /** What was written since the latest rows were read is in it already; the later row reads it once more. */
    private Map<UUID, Balances> read(String tenant, List<FundRepository.Open> grown) {
        Map<UUID, List<CellFunds>> cells =
                accounts.cellsOf(grown.stream().map(FundRepository.Open::budget).toList());
        Map<UUID, Balances> balances = new HashMap<>();
        for (FundRepository.Open one : grown) {
            Balances now = cells.containsKey(one.budget()) ? new Balances(cells.get(one.budget())) : Balances.NONE;
            balances.put(one.budget(), now);
            // An account that was last booked to before its latest row came to be named is read each time.
            if (one.lastEntry() != null) {
                known.put(new Place(tenant, one.budget()), new Known(one.lastEntry(), now));
            }
        }
        return balances;
    }
}
