package nl.overzicht.render.pdf.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;

/** Collects the flaws of a document: for each cause the first place and the number of places. */
final class Flaws {

    private record Cause(StandardRule rule, List<String> values) {}

    private final Map<Cause, PdfLocation> first = new LinkedHashMap<>();
    private final Map<Cause, Integer> counts = new LinkedHashMap<>();

    /**
     * Adds a flaw.
     *
     * @param values for the places in the rule's message after the first one, which is the location
     */
    void add(StandardRule rule, PdfLocation spot, String... values) {
        Cause cause = new Cause(rule, List.of(values));
        first.putIfAbsent(cause, spot);
        counts.merge(cause, 1, Integer::sum);
    }

    /**
     * Reports the flaws as findings.
     *
     * @param document its name, such as {@code kamerbrief.pdf}
     * @param places finds words in the author's files
     */
    void report(String document, Function<List<String>, Location> places, Findings findings) {
        first.forEach((cause, spot) -> {
            BilingualText where = where(document, spot, counts.get(cause) - 1);
            Stream<Object> all = Stream.of(Stream.of(where), values(cause), quotedWords(cause, spot))
                    .flatMap(values -> values);
            Location at = cause.rule.file().map(Location::of).orElseGet(() -> places.apply(spot.last()));
            findings.add(cause.rule.at(at, all.toArray()));
        });
    }

    private static Stream<Object> values(Cause cause) {
        return cause.values.stream().map(BilingualText::toLine).map(BilingualText::same);
    }

    /** In rules that quote the words at a location these are the last value. */
    private static Stream<Object> quotedWords(Cause cause, PdfLocation spot) {
        int given = cause.values.size() + 1;
        boolean isWanted = cause.rule.definition().places().size() > given;
        return isWanted
                ? Stream.of(BilingualText.same(BilingualText.toLine(String.join(" ", spot.last()))))
                : Stream.of();
    }

    private static BilingualText where(String document, PdfLocation spot, int more) {
        BilingualText place = spot.page() == 0
                ? BilingualText.same(document)
                : BilingualText.of("%s, pagina %s", "%s, page %s", document, spot.page());
        return more == 0 ? place : BilingualText.of("%s (en nog %s keer)", "%s (and %s more)", place, more);
    }
}
