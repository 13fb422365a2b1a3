package nl.overzicht.render.site.part;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.overzicht.choice.Directive;
import nl.overzicht.content.Picture;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.narrative.html.Medium;
import nl.overzicht.narrative.html.ShownPicture;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;

/**
 * Texts as HTML: machine-readable numbers, notes at the end of the page.
 *
 * @param root the path from the page to the root of the site
 * @param figures HTML of the figures by name
 * @param pictures among the attachments, by file name
 * @param words of the templates
 * @param numbers how numbers are written
 */
record SiteMedium(
        String root,
        Supplier<Map<String, Markup>> figures,
        Map<String, Picture> pictures,
        Messages words,
        NumberMarkup numbers)
        implements Medium {

    @Override
    public String fact(Fact fact, String text) {
        return fact.value() instanceof FactValue.Number number
                ? numbers.write(number.quantity(), text, fact.id()).html()
                : Markup.escape(text);
    }

    @Override
    public String noteCall(int number, String html) {
        return "<sup><a href=\"#noot-" + number + "\" id=\"noot-" + number
                + "-terug\" role=\"doc-noteref\" aria-label=\"" + words.get("letter.note", "" + number) + "\">" + number
                + "</a></sup>";
    }

    @Override
    public String betweenCalls() {
        return "<sup>,\u00a0</sup>";
    }

    @Override
    public String struck(String html, String struck) {
        return "<del><span class=\"visually-hidden\">" + words.get("text.struck", "") + "</span>" + html + "</del>";
    }

    @Override
    public String box(boolean done) {
        return "<span class=\"box\" role=\"img\" aria-label=\"" + words.get(done ? "text.done" : "text.undone") + "\">"
                + (done ? "\u2611" : "\u2610") + "</span>";
    }

    @Override
    public Optional<String> insert(Directive directive) {
        return Optional.ofNullable(figures.get().get(directive.id())).map(Markup::html);
    }

    @Override
    public Optional<String> address(String own) {
        return Optional.of(own.startsWith("#") ? own : root + own);
    }

    @Override
    public Optional<String> picture(ShownPicture shown) {
        String name = shown.own().substring(shown.own().indexOf('/') + 1);
        return Optional.ofNullable(pictures.get(name)).map(picture -> {
            String image = "<img class=\"utrecht-img\" src=\"" + Markup.escape(root + shown.own()) + "\" alt=\""
                    + Markup.escape(shown.alt()) + "\" width=\"" + picture.width() + "\" height=\"" + picture.height()
                    + "\">";
            return shown.block() ? figure(image, shown) : image + captionInLine(shown.caption());
        });
    }

    private static String figure(String image, ShownPicture shown) {
        String id = shown.id().map(own -> " id=\"" + own + "\"").orElse("");
        return "<figure class=\"utrecht-figure picture\"" + id + ">" + image
                + shown.caption()
                        .map(text -> "<figcaption class=\"utrecht-figure__caption\">" + Markup.escape(text)
                                + "</figcaption>")
                        .orElse("")
                + "</figure>";
    }

    private static String captionInLine(Optional<String> caption) {
        return caption.map(text -> " <span class=\"caption\">" + Markup.escape(text) + "</span>")
                .orElse("");
    }
}
