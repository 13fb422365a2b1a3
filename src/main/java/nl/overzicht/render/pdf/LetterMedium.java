package nl.overzicht.render.pdf;

import java.util.Map;
import java.util.Optional;
import nl.overzicht.fact.Fact;
import nl.overzicht.narrative.html.Medium;
import nl.overzicht.narrative.html.ShownPicture;
import nl.overzicht.render.template.Markup;

/**
 * Text on paper: notes at the foot of the page, figures as blocks, own pages as addresses of the site.
 *
 * @param figures HTML of the figures by name
 * @param siteUrl where the site will stand; empty: links to own pages are left out
 * @param pictures that it may show
 */
public record LetterMedium(Map<String, Markup> figures, Optional<String> siteUrl, PaperPictures pictures)
        implements Medium {

    @Override
    public String fact(Fact fact, String text) {
        return Markup.escape(text);
    }

    /**
     * The engine floats the note to the foot; the title is the hook by which its tag is mended. The call hangs into the
     * margin when it must (see {@code letter.css}), by the width of its digits.
     */
    @Override
    public String noteCall(int number, String html) {
        String digits = " digits-" + String.valueOf(number).length();
        return "<div class=\"fn" + digits + "\" id=\"fn-" + number + "\" title=\"@@Note:fn-" + number + "\">" + html
                + "</div><span class=\"hung" + digits + "\"></span>";
    }

    @Override
    public Optional<String> figure(String name) {
        return Optional.ofNullable(figures.get(name)).map(Markup::html);
    }

    @Override
    public Optional<String> address(String own) {
        return siteUrl.map(site -> site.endsWith("/") ? site + own : site + "/" + own)
                .map(Markup::escape);
    }

    @Override
    public Optional<String> picture(ShownPicture picture) {
        return pictures.html(picture);
    }
}
