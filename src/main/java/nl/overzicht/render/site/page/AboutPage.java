package nl.overzicht.render.site.page;

import java.util.Optional;
import nl.overzicht.content.Licence;
import nl.overzicht.content.Settings;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.SiteMap;

/**
 * About the site: the author's own text, the publisher and the licence.
 *
 * @param writer of texts and numbers
 */
record AboutPage(Writer writer) {

    private static final String TEXT = "pages/over.md";

    /**
     * What the template sees.
     *
     * @param text of the author; empty: none
     * @param organisation the publisher
     * @param example whether the content is the example that comes with the program, and so not even a draft
     * @param licence of texts and data; empty: not set yet
     */
    @ViewOf("site/about.ftlh")
    record AboutView(Optional<Markup> text, String organisation, boolean example, Optional<Licence> licence) {}

    Page page() {
        Settings settings = writer.report().settings();
        AboutView view = new AboutView(
                writer.report()
                        .content()
                        .document(TEXT)
                        .map(document ->
                                new Markup(writer.texts().text(document.text()).html())),
                String.join(" ", settings.letter().organisation()),
                settings.state() == Settings.State.EXAMPLE,
                settings.licence());
        return writer.page(SiteMap.ABOUT, "site.about", view);
    }
}
