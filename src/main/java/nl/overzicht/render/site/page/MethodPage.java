package nl.overzicht.render.site.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.overzicht.content.Document;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.Report;
import nl.overzicht.report.SiteMap;

/**
 * How to read the numbers: delimitation, statuses, precisions, and the author's own text.
 *
 * @param writer of texts and numbers
 */
record MethodPage(Writer writer) {

    /**
     * What the template sees.
     *
     * @param delimitation what is counted as money of the programme
     * @param text of the author
     * @param statuses that occur in the data
     * @param precisions all of them
     */
    @ViewOf("site/method.ftlh")
    record MethodView(Markup delimitation, Markup text, List<Term> statuses, List<Term> precisions) {}

    /** A word with its meaning. */
    record Term(String word, String meaning) {}

    Page page() {
        Report report = writer.report();
        String own = report.content()
                .document("pages/methode.md")
                .map(Document::text)
                .orElse("");
        MethodView view = new MethodView(
                writer.texts().prose("programme//delimitation"),
                new Markup(writer.texts().text(own).html()),
                statuses(report),
                precisions(report));
        return writer.page(SiteMap.METHOD, "site.method", view)
                .withHeadings(List.of(
                        Heading.of(writer.words(), "afbakening", "site.delimitation"),
                        Heading.of(writer.words(), "statussen", "site.statuses"),
                        Heading.of(writer.words(), "precisie", "site.precisions")));
    }

    /** The statuses of the statements of the report, with their meaning. */
    private List<Term> statuses(Report report) {
        return report.programme().statements().stream()
                .map(Statement::status)
                .distinct()
                .sorted()
                .map(status -> new Term(report.wording().status(status), meaning(status)))
                .toList();
    }

    private String meaning(Status status) {
        String ours = "status." + status.id();
        boolean isOurs = writer.words().keys().contains(ours);
        return status.meaning().isEmpty()
                ? writer.words().get(isOurs ? ours : "site.status.undescribed")
                : status.meaning();
    }

    private List<Term> precisions(Report report) {
        return Arrays.stream(Precision.values())
                .map(precision -> new Term(
                        precision == Precision.STATED
                                ? writer.words().get("precision.none")
                                : report.wording().qualifier(precision),
                        writer.words()
                                .get("precision."
                                        + precision
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'))))
                .toList();
    }
}
