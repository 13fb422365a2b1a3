package nl.overzicht.render.chart.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.choice.Directive;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.choice.Selection;
import nl.overzicht.funding.Area;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;

/**
 * Describes what a text selects.
 *
 * @param report that it selects from
 * @param words of the templates
 */
public record ChoiceWords(Report report, Messages words) {

    /** The names of the selected streams, areas and statuses; empty when nothing is selected. */
    public String of(Selection selection) {
        Stream<String> streams = report.programme().streams().stream()
                .filter(stream -> selection.streams().contains(stream.id()))
                .map(stream -> stream.shortName());
        Stream<String> areas = report.programme().areas().stream()
                .filter(area -> selection.areas().contains(area.id()))
                .map(Area::name);
        Stream<String> statuses = selection.statuses().stream().sorted().map(report.wording()::status);
        return Stream.of(streams, areas, statuses)
                .map(names -> names.collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** A text followed by the description of the selection, if there is one. */
    public String append(String text, Selection selection) {
        String chosen = of(selection);
        return chosen.isEmpty() ? text : text + "; " + words.get("chart.chosen", chosen);
    }

    /** The title in a list of figures. */
    public String title(Directive directive, Selection selection) {
        String kind = FigureKind.of(directive.name()).map(FigureKind::id).orElse(directive.name());
        String measure =
                directive.name().substring(kind.length()).replace("-", " ").strip();
        List<String> parts = Stream.of(of(selection), measure.toUpperCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .toList();
        String title = words.get("figure.title." + kind);
        return parts.isEmpty() ? title : title + ": " + String.join("; ", parts);
    }
}
