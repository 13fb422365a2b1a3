package nl.overzicht.render.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.overzicht.unicode.NumberSigns;

/**
 * Puts {@code <span class="sign">} around a minus with the sign of a currency, wherever a page says them, so that no line
 * ends between the two. A character that joins them would be copied and searched along with the number.
 */
final class NumberSignMarkup {

    /**
     * What is no text of the page: comments, elements that hold no elements or are drawn, and single tags. The end tag of a
     * drawing has its bracket on the next line.
     */
    private static final Pattern NO_TEXT = Pattern.compile(
            "<!--.*?-->|<(title|script|style|svg|textarea|option)\\b.*?</\\1\\s*>"
                    + "|<[^>\"']*+(?:(?:\"[^\"]*+\"|'[^']*+')[^>\"']*+)*+>",
            Pattern.DOTALL);

    private NumberSignMarkup() {}

    /** @param html a whole page */
    static String of(String html) {
        if (IntStream.range(1, html.length()).noneMatch(at -> isPair(html, at))) {
            return html;
        }
        StringBuilder page = new StringBuilder(html.length());
        Matcher between = NO_TEXT.matcher(html);
        int done = 0;
        while (between.find()) {
            append(html.substring(done, between.start()), page);
            page.append(between.group());
            done = between.end();
        }
        append(html.substring(done), page);
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

    /** Of a sign and a digit every browser knows that they belong together. */
    private static boolean isPair(String text, int at) {
        return (NumberSigns.isCurrency(text.charAt(at)) || NumberSigns.isCurrency(text.charAt(at - 1)))
                && NumberSigns.belongTogether(text, at);
    }
}
