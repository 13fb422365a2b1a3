package nl.overzicht.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.overzicht.content.Content;
import nl.overzicht.content.Correction;
import nl.overzicht.content.Edition;
import nl.overzicht.content.Settings;
import nl.overzicht.report.Report;

/**
 * The changes from edition to edition, up to the current report. An edition is compared with the one that it corrects,
 * otherwise with the last one before it.
 *
 * @param steps by date
 * @param now the changes of the current report; empty when there is no earlier edition
 */
public record History(List<Step> steps, Optional<Step> now) {

    /** The name by which a text requests the changes since the last edition: {@code ${table.changes}}. */
    public static final String TABLE = "table.changes";

    /** No editions. */
    public static final History NONE = new History(List.of(), Optional.empty());

    /**
     * One comparison.
     *
     * @param from the earlier edition
     * @param to the later edition; empty for the current report
     * @param changes the differences; empty when a frozen edition can no longer be read
     */
    public record Step(Edition from, Optional<Edition> to, Optional<Changes> changes) {}

    /**
     * Compares the editions and the current report.
     *
     * @param report the current report
     * @param words looks up the words of a message key
     * @param frozen reads the report of an edition; empty when it can no longer be read
     */
    public static History of(Report report, UnaryOperator<String> words, Function<Edition, Optional<Report>> frozen) {
        List<Edition> editions = report.content().editions();
        List<Step> steps = new ArrayList<>();
        for (Edition to : editions) {
            predecessor(editions, to.id(), Optional.of(to.date()), to.correction())
                    .map(from -> new Step(
                            from, Optional.of(to), changes(frozen.apply(from), frozen.apply(to), report, words)))
                    .ifPresent(steps::add);
        }
        Optional<Step> now = base(report.content())
                .map(from -> new Step(
                        from, Optional.empty(), changes(frozen.apply(from), Optional.of(report), report, words)));
        return new History(List.copyOf(steps), now);
    }

    private static Optional<Changes> changes(
            Optional<Report> from, Optional<Report> to, Report report, UnaryOperator<String> words) {
        return from.flatMap(
                before -> to.map(after -> new ReportComparison(before, after, report.language(), words).changes()));
    }

    /**
     * The edition with which the current report is compared: the one that it corrects, otherwise the last one before
     * it; empty when there is none.
     */
    public static Optional<Edition> base(Content content) {
        Settings settings = content.settings();
        return predecessor(content.editions(), settings.editionId().orElse(""), settings.date(), settings.correction());
    }

    private static Optional<Edition> predecessor(
            List<Edition> editions, String id, Optional<LocalDate> date, Optional<Correction> correction) {
        Optional<Edition> corrected = editions.stream()
                .filter(edition -> correction
                        .filter(earlier -> earlier.corrects().equals(edition.id()))
                        .isPresent())
                .findFirst();
        return corrected.or(() -> editions.stream()
                .filter(edition -> !edition.id().equals(id))
                .filter(edition -> date.isEmpty() || edition.date().isBefore(date.get()))
                .reduce((first, second) -> second));
    }
}
