package nl.overzicht.render.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.fact.Coverage;
import nl.overzicht.funding.Horizon;
import nl.overzicht.funding.Period;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.WithheldLines;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.SiteMap;
import nl.overzicht.sum.Scope;
import nl.overzicht.wording.Wording;

/**
 * "Jaren": the amounts that sources state for each year. An amount for several years is shown with its years and never
 * divided (rule of truth 3).
 *
 * @param writer of texts and numbers
 */
record YearsPage(Writer writer) {

    /** Most years that are shown one by one. */
    private static final int MOST_YEARS = 120;

    /**
     * What the template sees.
     *
     * @param spans years in order
     * @param unlisted number of years if they are too many to show one by one; else 0
     * @param horizon a sentence about the years in which the commitment ends; empty: not known
     * @param perYear the figures of amounts, one for each measure of money
     * @param coverage the figure that shows for which years amounts are known; empty: none
     */
    @ViewOf("site/years.ftlh")
    record YearsView(
            List<SpanView> spans,
            int unlisted,
            Optional<String> horizon,
            List<Markup> perYear,
            Optional<Markup> coverage) {}

    /** One year, or consecutive years for which no source states an amount. */
    record SpanView(
            List<String> eachYear,
            String title,
            List<YearLines.Line> lines,
            int others,
            int inAreas,
            String withheldText) {

        boolean isEmpty() {
            return lines.isEmpty() && inAreas == 0 && withheldText.isEmpty();
        }
    }

    Page page() {
        Optional<Coverage> coverage = writer.report().facts().coverage();
        int count = coverage.map(known -> known.years().length()).orElse(0);
        YearsView view = new YearsView(
                coverage.filter(known -> count <= MOST_YEARS).map(this::years).orElse(List.of()),
                count > MOST_YEARS ? count : 0,
                writer.report().programme().horizon().map(this::end),
                writer.figuresOf(FigureKind.PER_YEAR),
                Optional.ofNullable(writer.figures().get().get(FigureKind.COVERAGE.id())));
        boolean figures = !view.perYear().isEmpty() || view.coverage().isPresent();
        return writer.page(SiteMap.YEARS, "site.years", view)
                .withHeadings(Heading.listPresent(List.of(
                        Heading.where(figures, writer.words(), "in-beeld", "site.years.pictures"),
                        Heading.where(
                                !view.spans().isEmpty(), writer.words(), "jaar-voor-jaar", "site.years.each.title"))))
                .withStatements(writer.report().programme().statements());
    }

    private String end(Horizon horizon) {
        Wording wording = writer.report().wording();
        String mark = horizon.isComputed() ? " (" + wording.computedMark() + ")" : "";
        String key = horizon.end().length() > 1 ? "timeline.alt.horizon" : "timeline.alt.horizon.year";
        return writer.words().get(key, wording.period(horizon.end()) + mark);
    }

    private List<SpanView> years(Coverage coverage) {
        List<SpanView> years = new ArrayList<>();
        coverage.years().years().mapToObj(year -> year(coverage, year)).forEach(year -> {
            boolean joins = !years.isEmpty()
                    && year.isEmpty()
                    && years.get(years.size() - 1).isEmpty();
            years.add(joins ? join(years.remove(years.size() - 1), year) : year);
        });
        return List.copyOf(years);
    }

    private SpanView join(SpanView before, SpanView year) {
        List<String> years = Stream.concat(before.eachYear().stream(), year.eachYear().stream())
                .toList();
        Period span = new Period(Integer.parseInt(years.get(0)), Integer.parseInt(years.get(years.size() - 1)));
        return new SpanView(years, writer.report().wording().periodShort(span), List.of(), 0, 0, "");
    }

    /**
     * A year, without statements about single areas. Those are on the page of the area, and counted here in the sum of their
     * stream.
     */
    private SpanView year(Coverage coverage, int year) {
        YearLines.Lines lines = YearLines.of(writer, coverage.years().length()).ofYear(year);
        long inAreas = coverage.statementsOf(year).stream()
                .filter(row -> row.area().isPresent())
                .count();
        return new SpanView(
                List.of(Integer.toString(year)),
                Integer.toString(year),
                lines.shown(),
                lines.others(),
                Math.toIntExact(inAreas),
                new WithheldLines(writer, Scope.PROGRAMME).text(year));
    }
}
