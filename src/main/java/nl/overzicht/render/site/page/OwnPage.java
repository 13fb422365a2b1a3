package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Locale;
import nl.overzicht.content.Document;
import nl.overzicht.narrative.html.HtmlText;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.SiteMap;

/**
 * A text of the author as a page.
 *
 * @param writer of texts and numbers
 * @param document the text
 */
public record OwnPage(Writer writer, Document document) {

    /** What the template sees: the text with its notes. */
    @ViewOf("site/own.ftlh")
    record OwnView(Markup text, List<Markup> notes) {}

    Page page() {
        String address = SiteMap.address(document);
        HtmlText text = writer.texts().text(document.text());
        OwnView view = new OwnView(
                new Markup(text.html()), text.notes().stream().map(Markup::new).toList());
        String title = titleOf(document);
        String description = title + ": " + writer.report().programme().name();
        return new Page(address, title, description, view)
                .withHeadings(Heading.listPresent(List.of(Heading.ofNotes(text.notes(), writer.words()))));
    }

    /** The name of the file as a heading. */
    public static String titleOf(Document document) {
        String words = document.name().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
