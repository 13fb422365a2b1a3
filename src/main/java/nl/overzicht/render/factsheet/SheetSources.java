package nl.overzicht.render.factsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Source;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Citations;

/** The sources of a factsheet, numbered from 1 in the order in which they are first cited. */
final class SheetSources {

    private final Report report;
    private final List<String> ids = new ArrayList<>();

    SheetSources(Report report) {
        this.report = report;
    }

    /** A source in the list at the end of the sheet. */
    record SourceView(
            String title,
            String citation,
            String publisher,
            Optional<String> date,
            Optional<String> url,
            String note) {}

    /** The number of a source, which is assigned at its first use. */
    int number(String id) {
        if (!ids.contains(id)) {
            ids.add(id);
        }
        return ids.indexOf(id) + 1;
    }

    /** The sources that have a number, in order. */
    List<SourceView> list() {
        return ids.stream()
                .flatMap(id -> report.programme().source(id).stream())
                .map(this::view)
                .toList();
    }

    private SourceView view(Source source) {
        return new SourceView(
                source.title(),
                Citations.keepTogether(source.citation()),
                source.publisher(),
                source.date().map(report.wording()::moment),
                source.address().or(() -> Citations.addressOf(source.citation())),
                source.note());
    }
}
