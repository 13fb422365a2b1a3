package nl.overzicht.render.site.page;

import java.util.Map;
import java.util.Optional;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.narrative.html.Medium;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;

/**
 * Text on a screen: numbers that machines can read, notes at the end of the page.
 *
 * @param root the way to the root of the site
 * @param figures HTML of the figures by name
 * @param words of the templates
 * @param numbers how numbers are written
 */
record SiteMedium(String root, Map<String, Markup> figures, Messages words, Numbers numbers) implements Medium {

    @Override
    public String fact(Fact fact, String text) {
        return fact.value() instanceof FactValue.Number number
                ? numbers.write(number.quantity(), text, fact.id()).html()
                : Markup.escape(text);
    }

    @Override
    public String noteCall(int number, String html) {
        return "<sup><a href=\"#noot-" + number + "\" id=\"noot-" + number
                + "-terug\" role=\"doc-noteref\" aria-label=\"" + words.get("letter.note", number) + "\">" + number
                + "</a></sup>";
    }

    @Override
    public Optional<String> figure(String name) {
        return Optional.ofNullable(figures.get(name)).map(Markup::html);
    }

    @Override
    public Optional<String> address(String own) {
        return Optional.of(own.startsWith("#") ? own : root + own);
    }

    @Override
    public Optional<String> picture(String own) {
        return Optional.of(root + own);
    }
}
