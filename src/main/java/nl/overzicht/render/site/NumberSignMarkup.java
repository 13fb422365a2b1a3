package nl.overzicht.render.site;

import java.util.Set;
import nl.overzicht.render.template.MarkupScan;
import nl.overzicht.unicode.NumberSigns;

/**
 * Puts {@code <span class="sign">} around a minus and the currency sign after it in the text of a page, so that no
 * line breaks between the two. A joining character (U+2060) would be copied and searched along with the number.
 */
final class NumberSignMarkup {

    /** Elements whose content is not running text: no markup is put there. */
    private static final Set<String> WITHOUT_TEXT = Set.of("title", "script", "style", "svg", "textarea", "option");

    private NumberSignMarkup() {}

    /** @param html a whole page */
    static String of(String html) {
        MarkupScan scan = MarkupScan.of(html);
        return hasPair(scan) ? mark(scan) : html;
    }

    private static boolean hasPair(MarkupScan html) {
        for (int at = 0; at < html.length(); at++) {
            if (NumberSigns.maySign(html.charAt(at)) && isBesideCurrency(html, at)) {
                int from = Math.max(0, at - 2);
                String around = html.text(from, Math.min(at + 3, html.length()));
                if (isPair(around, at - from) || isPair(around, at + 1 - from)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isBesideCurrency(MarkupScan html, int at) {
        return at > 0 && NumberSigns.isCurrency(html.charAt(at - 1))
                || at + 1 < html.length() && NumberSigns.isCurrency(html.charAt(at + 1));
    }

    private static String mark(MarkupScan html) {
        StringBuilder page = new StringBuilder(html.length());
        int done = 0;
        for (int at = html.next('<', 0); at < html.length(); at = html.next('<', Math.max(done, at + 1))) {
            int end = html.endOfMarkup(at, WITHOUT_TEXT);
            if (end > at) {
                append(html.text(done, at), page);
                html.appendTo(page, at, end);
                done = end;
            }
        }
        append(html.text(done, html.length()), page);
        return page.toString();
    }

    private static void append(String text, StringBuilder page) {
        int done = 0;
        for (int i = 1; i < text.length(); i++) {
            if (i > done && isPair(text, i)) {
                page.append(text, done, i - 1).append("<span class=\"sign\">");
                page.append(text, i - 1, i + 1).append("</span>");
                done = i + 1;
            }
        }
        page.append(text, done, text.length());
    }

    /**
     * Whether a minus and a currency sign are here. Browsers never break a line between a sign and a digit, so that
     * pair needs nothing.
     */
    private static boolean isPair(String text, int at) {
        return at > 0
                && at < text.length()
                && (NumberSigns.isCurrency(text.charAt(at)) || NumberSigns.isCurrency(text.charAt(at - 1)))
                && NumberSigns.belongTogether(text, at);
    }
}
