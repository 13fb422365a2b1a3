package nl.overzicht.render.pdf;

import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.choice.Directive;
import nl.overzicht.fact.Fact;
import nl.overzicht.narrative.html.Medium;
import nl.overzicht.narrative.html.ShownPicture;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;

/**
 * Texts as XHTML for paper: notes at the foot of the page, figures as blocks, links to own pages as addresses of the
 * site.
 *
 * @param directives HTML of figures and tables
 * @param siteUrl address of the site; empty: links to own pages are left out
 * @param pictures that a text may show
 * @param words of the templates
 */
public record LetterMedium(
        Function<Directive, Optional<Markup>> directives,
        Optional<String> siteUrl,
        PaperPictures pictures,
        Messages words)
        implements Medium {

    /** A zero-width space: the engine tags an inline element only when there is text on both sides of it. */
    private static final String NOTHING = "\u200b";

    @Override
    public String fact(Fact fact, String text) {
        return Markup.escape(text);
    }

    /**
     * The engine places the note at the foot; the title marks the element whose tag is repaired later. The call moves
     * into the margin when it must (see {@code letter.css}), by the width of its digits.
     */
    @Override
    public String noteCall(int number, String html) {
        String digits = " digits-" + String.valueOf(number).length();
        return "<div class=\"fn" + digits + "\" id=\"fn-" + number + "\" title=\"@@Note:fn-" + number + "\">" + html
                + "</div><span class=\"hung" + digits + "\"></span>";
    }

    @Override
    public String betweenCalls() {
        return "<span class=\"between-calls\">,\u00a0</span>";
    }

    /** The engine turns the title into an Alt, which a screen reader reads instead of the words. */
    @Override
    public String struck(String html, String struck) {
        String title = Markup.escape(words.get("text.struck", struck));
        return NOTHING + "<del title=\"" + title + "\">" + html + "</del>" + NOTHING;
    }

    @Override
    public String box(boolean done) {
        return NOTHING + "<span class=\"box\" title=\"" + words.get(done ? "text.done" : "text.undone") + "\">"
                + (done ? "\u2611" : "\u2610") + "</span>" + NOTHING;
    }

    @Override
    public Optional<String> insert(Directive directive) {
        return directives.apply(directive).map(Markup::html);
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
