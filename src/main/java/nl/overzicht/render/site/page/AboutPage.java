package nl.overzicht.render.site.page;

import java.util.Map;
import nl.overzicht.content.Document;
import nl.overzicht.content.Settings;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.SiteMap;

/**
 * About the site: the author's own text, who is behind it, and under which licence.
 *
 * @param writer of texts and numbers
 */
record AboutPage(Writer writer) {

    private static final String TEXT = "pages/over.md";

    Page page() {
        Settings settings = writer.report().settings();
        Map<String, Object> view = writer.view();
        view.put(
                "text",
                writer.report()
                        .content()
                        .document(TEXT)
                        .map(Document::text)
                        .map(text -> new Markup(writer.text(text).html())));
        view.put("organisation", String.join(" ", settings.letter().organisation()));
        view.put("example", settings.state() == Settings.State.EXAMPLE);
        view.put("licence", settings.licence());
        view.put("dataPage", SiteMap.DATA);
        view.put("accessibilityPage", SiteMap.ACCESSIBILITY);
        view.put("methodPage", SiteMap.METHOD);
        return writer.page(SiteMap.ABOUT, "site.about", "about.ftlh", view);
    }
}
