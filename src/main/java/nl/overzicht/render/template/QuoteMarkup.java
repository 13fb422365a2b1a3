package nl.overzicht.render.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.unicode.Quotes;

/**
 * Typographic marks in the words of a page or a document. They are set in what is printed, so that files for machines keep
 * what their sources have. A quotation goes on through elements in a line and ends with its block; code, scripts, styles and
 * the values of attributes are left alone.
 */
public final class QuoteMarkup {

    private static final String SKIPPED = "script|style|textarea|code|pre|kbd|samp";

    /** What is no text, and marks that are written as entities. */
    private static final Pattern PIECES = Pattern.compile(
            "<!--.*?-->|<(?<skipped>" + SKIPPED + ")\\b.*?</\\k<skipped>\\s*>"
                    + "|</?(?<tag>[A-Za-z][A-Za-z0-9]*)[^>\"']*+(?:(?:\"[^\"]*+\"|'[^']*+')[^>\"']*+)*+>"
                    + "|<[!?][^>]*+>|(?<single>'|&#39;|&apos;)|(?<both>\"|&quot;|&#34;)",
            Pattern.DOTALL);

    /** Within a line. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "cite", "data", "del", "em", "i", "ins", "mark", "q", "s", "small", "span",
            "strong", "sub", "sup", "time", "tspan", "u", "wbr");

    private static final char SINGLE = '\'';
    private static final char DOUBLE = '"';

    /** Stands for code and the like. */
    private static final char WORD = 'x';

    /**
     * A mark.
     *
     * @param at where it stands among the words
     * @param start where it is written
     * @param end the character after it
     */
    private record Mark(int at, int start, int end) {}

    private QuoteMarkup() {}

    /** @param html a whole page or document, HTML or XHTML */
    public static String of(String html) {
        StringBuilder words = new StringBuilder(html.length() / 2);
        List<Mark> marks = marks(html, words);
        String set = Quotes.of(words.toString());
        StringBuilder page = new StringBuilder(html.length());
        int done = 0;
        for (Mark mark : marks) {
            if (set.charAt(mark.at()) != words.charAt(mark.at())) {
                page.append(html, done, mark.start()).append(set.charAt(mark.at()));
                done = mark.end();
            }
        }
        return page.append(html, done, html.length()).toString();
    }

    /** The marks outside tags; the words with the ends of blocks are added to a text. */
    private static List<Mark> marks(String html, StringBuilder words) {
        List<Mark> marks = new ArrayList<>();
        Matcher piece = PIECES.matcher(html);
        int done = 0;
        while (piece.find()) {
            words.append(html, done, piece.start());
            done = piece.end();
            if (piece.group("single") != null || piece.group("both") != null) {
                marks.add(new Mark(words.length(), piece.start(), done));
                words.append(piece.group("single") != null ? SINGLE : DOUBLE);
            } else if (piece.group("skipped") != null) {
                words.append(piece.group("skipped").matches("script|style") ? Quotes.BLOCK : WORD);
            } else if (piece.group("tag") != null
                    && !INLINE.contains(piece.group("tag").toLowerCase(Locale.ROOT))) {
                words.append(Quotes.BLOCK);
            }
        }
        words.append(html, done, html.length());
        return marks;
    }
}
