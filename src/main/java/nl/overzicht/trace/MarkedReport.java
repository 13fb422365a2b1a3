package nl.overzicht.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.overzicht.content.Content;
import nl.overzicht.content.Document;
import nl.overzicht.content.Prose;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.UseMarks;
import nl.overzicht.report.Report;

/**
 * A report whose texts have a mark at each expression, to be rendered and discarded: where a mark occurs, its
 * expression is printed.
 *
 * @param report the report with the marks in its texts
 * @param uses the expressions; the number of a mark is the index of its expression
 */
public record MarkedReport(Report report, List<TextUse> uses) {

    /**
     * What a mark begins with, followed by its number. The domain {@code invalid} is reserved (RFC 2606), so that no
     * such host exists.
     */
    public static final String MARK = "https://use.invalid/";

    /** Marks all texts of a report. */
    public static MarkedReport of(Report report) {
        Content content = report.content();
        List<TextUse> uses = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        for (Document document : content.documents()) {
            Origin origin = Origin.of(document, content.places());
            documents.add(new Document(document.path(), mark(origin, report, uses)));
        }
        Map<String, Prose> prose = new TreeMap<>(content.prose());
        prose.replaceAll((key, text) -> new Prose(text.at(), mark(Origin.of(text), report, uses)));
        return new MarkedReport(new Report(content.with(documents, prose), report.facts()), List.copyOf(uses));
    }

    private static String mark(Origin origin, Report report, List<TextUse> uses) {
        String text = UseMarks.mark(origin.text(), uses.size(), number -> MARK + number);
        uses.addAll(new TextUses(report).find(origin));
        return text;
    }
}
