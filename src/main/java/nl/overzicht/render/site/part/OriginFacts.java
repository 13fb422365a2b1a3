package nl.overzicht.render.site.part;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.content.Document;
import nl.overzicht.content.Prose;
import nl.overzicht.cores.LazyValue;
import nl.overzicht.fact.Fact;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.narrative.html.TextRenderer;
import nl.overzicht.report.OriginPlan;
import nl.overzicht.report.PublishedTotals;
import nl.overzicht.report.Report;
import nl.overzicht.report.SiteMap;

/**
 * The facts that have a line with their origin.
 *
 * @param programme with the rows of facts
 * @param published the totals of foreign tables, which have their own page
 * @param named ids of the facts that texts use
 * @param unlisted ids of the rows without a line
 * @param ofYears the sums of single years with a line
 */
record OriginFacts(
        Programme programme,
        PublishedTotals published,
        Set<String> named,
        Set<String> unlisted,
        LazyValue<YearSums.ListedSums> ofYears) {

    /** The id of a sum of one year, with or without a stream or area before it. */
    private static final Pattern OF_YEAR = Pattern.compile("(?:([^.]+)\\.)?total\\..+\\.[0-9]{4}");

    static OriginFacts of(Report report, PublishedTotals published, LazyValue<YearSums.ListedSums> ofYears) {
        return new OriginFacts(report.programme(), published, named(report), unlisted(report.programme()), ofYears);
    }

    /** Whether a row has no line. */
    boolean isUnlisted(Statement row) {
        return unlisted.contains(row.id());
    }

    /** Whether a fact has a line. */
    boolean has(Fact fact) {
        return named.contains(fact.id())
                || !isUnlistedRow(fact) && !isOfYear(fact.id()) && !isPublished(fact)
                || ofYears.get().all().contains(fact.id());
    }

    /** Whether the fact is made from a row without a line: the row's own number, or its difference from the leading row. */
    private boolean isUnlistedRow(Fact fact) {
        return fact.statements().size() <= 2
                && fact.statements().stream()
                        .anyMatch(row -> unlisted.contains(row) && fact.id().startsWith(row));
    }

    /** Whether it is a total of a foreign table; such totals have their own page. */
    private boolean isPublished(Fact fact) {
        return fact.statements().isEmpty() && published.find(fact.id()).isPresent();
    }

    /** Whether it is a sum of one year of the programme or of a stream; such sums of an area are on the page of that area. */
    private boolean isOfYear(String id) {
        Matcher sum = OF_YEAR.matcher(id);
        return sum.matches()
                && (sum.group(1) == null || programme.stream(sum.group(1)).isPresent());
    }

    private static Set<String> named(Report report) {
        Stream<String> texts = Stream.concat(
                report.content().documents().stream().map(Document::text),
                report.content().prose().values().stream().map(Prose::text));
        return texts.flatMap(text -> TextRenderer.factsIn(text).stream()).collect(Collectors.toSet());
    }

    /** The ids of rows without a line: those after the first of an area, or of a stream without an area. */
    private static Set<String> unlisted(Programme programme) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> unlisted = new HashSet<>();
        for (Statement row : programme.statements()) {
            String page = row.area()
                    .map(SiteMap::area)
                    .orElseGet(() -> row.stream().map(SiteMap::stream).orElse(SiteMap.ORIGIN));
            if (counts.merge(page, 1, Integer::sum) > OriginPlan.MOST_ROWS) {
                unlisted.add(row.id());
            }
        }
        return unlisted;
    }
}
