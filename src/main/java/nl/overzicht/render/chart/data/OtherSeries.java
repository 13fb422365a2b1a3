package nl.overzicht.render.chart.data;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Sum;

/** Merges several series of one status by adding their amounts year by year. */
final class OtherSeries {

    private OtherSeries() {}

    /**
     * The merged series; a single series is returned unchanged.
     *
     * @param others at least one, all of the same status
     * @return empty when the amounts of any year cannot be added
     */
    static Optional<YearSeries> of(List<YearSeries> others) {
        if (others.size() == 1) {
            return Optional.of(others.get(0));
        }
        NavigableMap<Integer, List<Amount>> byYear = new TreeMap<>();
        others.forEach(series -> series.amounts()
                .forEach((year, amount) ->
                        byYear.computeIfAbsent(year, none -> new ArrayList<>()).add(amount)));
        Status status = others.get(0).status();
        NavigableMap<Integer, Amount> together = new TreeMap<>();
        byYear.forEach((year, amounts) -> addUp(amounts, status).ifPresent(amount -> together.put(year, amount)));
        return together.size() == byYear.size()
                ? Optional.of(new YearSeries("", status, together, true, others.size()))
                : Optional.empty();
    }

    private static Optional<Amount> addUp(List<Amount> amounts, Status status) {
        List<String> sources = amounts.stream()
                .flatMap(amount -> amount.sources().stream())
                .distinct()
                .toList();
        return Sum.total(amounts.stream().map(Amount::quantity).toList())
                .map(quantity -> new Amount(quantity, status, false, true, Optional.empty(), sources));
    }
}
