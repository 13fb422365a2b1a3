package nl.overzicht.render.factsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.PdfStandard;
import nl.overzicht.fact.AsOfMoment;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Unknown;
import nl.overzicht.render.money.SetAsideWords;
import nl.overzicht.render.pdf.DocumentInfo;
import nl.overzicht.render.pdf.DocumentInfo.Filing;
import nl.overzicht.render.template.CitationForm;
import nl.overzicht.render.template.Colophon;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.report.StatementWords;
import nl.overzicht.wording.AmountForm;

/**
 * Writes what factsheets have in common, from the same facts and in the same words as site and letter.
 *
 * @param report what is published
 * @param words of the templates
 * @param figures blocks that a text can request, by name
 * @param css the style sheet
 */
record SheetWriter(Report report, Messages words, Map<String, Markup> figures, Markup css) {

    /**
     * A statement as a row.
     *
     * @param about its subject
     * @param number as printed
     * @param status the verb of the source
     * @param years that it is for; may be empty
     * @param asOf the moment as of which it applies; may be empty
     * @param sourceNumber of its source in the list
     * @param words of the source; may be empty
     * @param note explanation; may be empty
     * @param role part, alternative or history; empty for a leading statement
     */
    record Line(
            String about,
            String number,
            String status,
            String years,
            String asOf,
            int sourceNumber,
            String words,
            String note,
            String role) {}

    /** Something that no source states. */
    record UnknownView(String title, Markup note) {}

    /**
     * The head and foot of a sheet.
     *
     * @param title its subject
     * @param address within the site
     * @param shown the statements on the sheet
     * @param sources the sources with a number
     */
    SheetFrame frame(String title, String address, List<Statement> shown, SheetSources sources) {
        CitationForm citing = new CitationForm(report.settings(), words, date());
        return new SheetFrame(
                info(title, citing),
                title,
                report.programme().name(),
                css,
                citing.notice(),
                new Colophon(asOf(shown), date(), citing.of(title, address)),
                sources.list(),
                false);
    }

    private DocumentInfo info(String title, CitationForm citing) {
        return new DocumentInfo(
                citing.titleWithState(words.get("sheet.title", title)),
                String.join(" ", report.settings().letter().organisation()),
                title,
                report.programme().name(),
                report.programme().abbreviation() + ", " + title,
                Filing.of(report.settings().date().map(LocalDate::toString)),
                PdfStandard.PDF_A_2A.part());
    }

    /** The latest moment of the statements. The text says so when some have none. */
    private Optional<String> asOf(List<Statement> shown) {
        AsOfMoment asOf = AsOfMoment.of(shown, report.programme());
        String key = asOf.whole() ? "site.asOf.all" : "site.asOf.some";
        return asOf.latest().map(when -> words.get(key, report.wording().moment(when)));
    }

    private Optional<String> date() {
        return report.settings().date().map(date -> report.wording().moment(PartialDate.day(date)));
    }

    /**
     * A statement as a row.
     *
     * @param form of the numbers in its column
     */
    Line line(Statement statement, String about, AmountForm form, SheetSources sources) {
        StatementWords text = new StatementWords(report);
        return new Line(
                about,
                text.number(statement, form),
                text.status(statement),
                text.years(statement),
                text.asOf(statement),
                sources.number(statement.source()),
                statement.words(),
                statement.note(),
                new SetAsideWords(report, words).standing(statement));
    }

    UnknownView unknown(Unknown unknown) {
        return new UnknownView(unknown.title(), line("unknown/" + unknown.id() + "/note"));
    }

    /** A short text from a data file; {@link Markup#NONE} when there is none. */
    Markup prose(String key) {
        return texts().prose(key);
    }

    /** A short text of one paragraph, for use within another element; {@link Markup#NONE} when there is none. */
    Markup line(String key) {
        return texts().line(key);
    }

    private DataTexts texts() {
        return new DataTexts(report, words, figures);
    }
}
