package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.content.Document;
import nl.overzicht.content.PdfInfo;
import nl.overzicht.content.Settings;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.narrative.html.HtmlText;
import nl.overzicht.render.site.part.Downloads;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.SiteMap;

/**
 * The letter as a page: the same text with its notes, and a link to the PDF.
 *
 * @param writer of texts and numbers
 * @param downloads files that other publications wrote before
 */
record LetterPage(Writer writer, Downloads downloads) {

    /**
     * What the template sees.
     *
     * @param letter the author's settings
     * @param sameText letters with the same text to other addressees
     * @param letterDate the date, or that it is not set yet
     * @param referenceLabel the label of the reference
     * @param reference the reference, or that it is not set yet
     * @param text of the letter
     * @param notes of the letter
     * @param pdf the PDF of the letter
     * @param pdfs properties of the attachments that are PDFs, by file name
     * @param sizes of attachments in kilobytes, by file name
     * @param reportPdf the progress report; empty: it is not enclosed
     */
    @ViewOf("site/letter.ftlh")
    record LetterView(
            Settings.Letter letter,
            List<OtherLetterView> sameText,
            String letterDate,
            String referenceLabel,
            String reference,
            Markup text,
            List<Markup> notes,
            Downloads.DocumentView pdf,
            Map<String, PdfInfo> pdfs,
            Map<String, Integer> sizes,
            Optional<Downloads.DocumentView> reportPdf) {}

    /**
     * A letter with the same text to another addressee.
     *
     * @param to the addressee
     */
    record OtherLetterView(
            Settings.Letter letter, String to, String referenceLabel, String reference, Downloads.DocumentView pdf) {}

    Page page() {
        Settings settings = writer.report().settings();
        String markdown = writer.report()
                .content()
                .document(Document.LETTER)
                .map(Document::text)
                .orElse("");
        HtmlText text = writer.texts().letter(markdown);
        String unsettled = writer.words().get("letter.unsettled");
        LetterView view = new LetterView(
                settings.letter(),
                others(settings),
                settings.date()
                        .map(date -> writer.report().wording().moment(PartialDate.day(date)))
                        .orElse(unsettled),
                referenceLabel(settings.letter()),
                reference(settings.letter()),
                new Markup(text.html()),
                text.notes().stream().map(Markup::new).toList(),
                downloads.letterView(),
                writer.report().content().pdfs(),
                sizes(),
                settings.letter().enclosesReport() ? Optional.of(downloads.reportView()) : Optional.empty());
        boolean annexes = !settings.letter().annexes().isEmpty();
        return new Page(
                        SiteMap.LETTER,
                        writer.words().get("site.letter"),
                        settings.letter().subject(),
                        view)
                .withHeadings(Heading.listPresent(List.of(
                        Heading.where(annexes, writer.words(), "bijlagen", "letter.annexes.list"),
                        Heading.ofNotes(text.notes(), writer.words()))))
                .withStatements(writer.report().programme().statements());
    }

    private List<OtherLetterView> others(Settings settings) {
        return IntStream.range(1, settings.letters().size())
                .mapToObj(i ->
                        other(settings.letters().get(i), downloads.letterViews().get(i)))
                .toList();
    }

    private OtherLetterView other(Settings.Letter letter, Downloads.DocumentView pdf) {
        return new OtherLetterView(letter, letter.recipients(), referenceLabel(letter), reference(letter), pdf);
    }

    private String referenceLabel(Settings.Letter letter) {
        return letter.referenceLabel().orElse(writer.words().get("letter.reference"));
    }

    private String reference(Settings.Letter letter) {
        return letter.reference().orElse(writer.words().get("letter.unsettled"));
    }

    /** Kilobytes of each attachment, by file name. */
    private Map<String, Integer> sizes() {
        return writer.report().content().attachments().keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> downloads.kilobytes("attachments/" + name)));
    }
}
