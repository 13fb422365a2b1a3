package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Optional;
import nl.overzicht.fact.Alternative;
import nl.overzicht.fact.Parts;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.site.origin.StatementLines;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.site.part.NumberMarkup;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.SiteMap;
import nl.overzicht.report.StatementWords;

/**
 * "Waarom verschillen deze cijfers?": each alternative beside the leading statement, and each whole with its parts,
 * with the author's note or the remark that no source explains the difference.
 *
 * @param writer of texts and numbers
 */
record DifferencesPage(Writer writer) {

    /** Most alternatives, and most wholes; further ones are in the open data only. */
    private static final int MOST = 100;

    /** Most parts of a whole; further ones are in the open data only. */
    private static final int MOST_PARTS = 20;

    /**
     * What the template sees.
     *
     * @param alternatives where sources state another number
     * @param wholes numbers with their parts
     * @param unlisted number of rows that are left out because there are too many
     */
    @ViewOf("site/differences.ftlh")
    record DifferencesView(List<AlternativeView> alternatives, List<PartsView> wholes, int unlisted) {}

    /** Two different statements about the same thing. */
    record AlternativeView(
            String about, StatementLines.Line leading, StatementLines.Line other, Markup difference, String note) {}

    /** A whole and its parts. */
    record PartsView(
            String about, StatementLines.Line whole, List<StatementLines.Line> parts, Markup sum, String verdict) {}

    Page page() {
        List<Alternative> alternatives = writer.report().facts().alternatives();
        List<Parts> wholes = writer.report().facts().parts();
        DifferencesView view = new DifferencesView(
                alternatives.stream().limit(MOST).map(this::alternative).toList(),
                wholes.stream().limit(MOST).map(this::parts).toList(),
                countUnlisted(alternatives, wholes));
        return writer.page(SiteMap.DIFFERENCES, "site.differences", view)
                .withHeadings(Heading.listPresent(List.of(
                        Heading.where(
                                !alternatives.isEmpty(),
                                writer.words(),
                                "bronnen-verschillen",
                                "site.differences.alternatives"),
                        Heading.where(!wholes.isEmpty(), writer.words(), "delen-en-geheel", "site.differences.parts"))))
                .withStatements(writer.report().programme().statements());
    }

    private static int countUnlisted(List<Alternative> alternatives, List<Parts> wholes) {
        int parts = wholes.stream()
                .limit(MOST)
                .mapToInt(whole -> whole.parts().size() - first(whole.parts()).size())
                .sum();
        return Math.max(0, alternatives.size() - MOST) + Math.max(0, wholes.size() - MOST) + parts;
    }

    private static List<Statement> first(List<Statement> parts) {
        return parts.subList(0, Math.min(parts.size(), MOST_PARTS));
    }

    private AlternativeView alternative(Alternative alternative) {
        StatementLines lines = new StatementLines(writer);
        String note = alternative.isExplained()
                ? alternative.other().note()
                : writer.words().get("site.differences.unexplained");
        return new AlternativeView(
                title(alternative.leading()),
                lines.line(alternative.leading()),
                lines.line(alternative.other()),
                alternative.isOfSameYears()
                        ? markComputed(alternative.difference())
                        : Markup.text(writer.words()
                                .get(
                                        "site.differences.years",
                                        years(alternative.other()),
                                        years(alternative.leading()))),
                alternative.differs() || alternative.isExplained() ? note : "");
    }

    private String years(Statement row) {
        return writer.report().wording().period(row.period().orElseThrow());
    }

    private PartsView parts(Parts whole) {
        StatementLines lines = new StatementLines(writer);
        String verdict = whole.sum().isEmpty()
                ? writer.words().get("site.total.none")
                : writer.words().get(whole.agree() ? "site.differences.agree" : "site.differences.disagree");
        return new PartsView(
                title(whole.whole()),
                lines.line(whole.whole()),
                lines.of(first(whole.parts())),
                markComputed(whole.sum()),
                verdict);
    }

    private String title(Statement statement) {
        String quantity = writer.report()
                .programme()
                .quantities()
                .get(statement.quantity())
                .title();
        return statement.stream()
                .flatMap(writer.report().programme()::stream)
                .map(stream -> stream.shortName() + ": " + quantity)
                .orElse(quantity);
    }

    private Markup markComputed(Optional<Quantity> quantity) {
        String mark = " (" + writer.report().wording().computedMark() + ")";
        return quantity.filter(amount -> amount.printable().isPresent())
                .map(amount -> NumberMarkup.data(amount, new StatementWords(writer.report()).number(amount) + mark))
                .orElse(Markup.text(writer.words().get("site.total.none")));
    }
}
