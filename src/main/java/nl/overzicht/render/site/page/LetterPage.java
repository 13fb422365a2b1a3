package nl.overzicht.render.site.page;

import java.util.Map;
import java.util.stream.Collectors;
import nl.overzicht.content.Document;
import nl.overzicht.content.Settings;
import nl.overzicht.funding.When;
import nl.overzicht.narrative.html.Rendered;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.SiteMap;

/**
 * The letter as a page: the same text with its notes, and a link to the PDF.
 *
 * @param writer of texts and numbers
 * @param downloads what was written of the letter
 */
record LetterPage(Writer writer, Downloads downloads) {

    Page page() {
        Settings settings = writer.report().settings();
        String markdown = writer.report()
                .content()
                .document(Document.LETTER)
                .map(Document::text)
                .orElse("");
        Rendered text = writer.text(markdown);
        String unsettled = writer.words().get("letter.unsettled");
        Map<String, Object> view = writer.view();
        view.put("letter", settings.letter());
        view.put(
                "letterDate",
                settings.date()
                        .map(date -> writer.report().wording().moment(When.day(date)))
                        .orElse(unsettled));
        view.put("reference", settings.letter().reference().orElse(unsettled));
        view.put("text", new Markup(text.html()));
        view.put("notes", text.notes().stream().map(Markup::new).toList());
        view.put("pdf", downloads.letter().path());
        view.put("pdfs", writer.report().content().pdfs());
        view.put("sizes", sizes());
        view.put("pages", downloads.letterPages());
        view.put("kilobytes", Downloads.kilobytes(downloads.letter()));
        return new Page(
                SiteMap.LETTER,
                writer.words().get("site.letter"),
                settings.letter().subject(),
                "letter.ftlh",
                view,
                writer.report().programme().statements());
    }

    /** Kilobytes of each file that goes along, by name. */
    private Map<String, Integer> sizes() {
        return writer.report().content().attachments().keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> downloads.kilobytes("attachments/" + name)));
    }
}
