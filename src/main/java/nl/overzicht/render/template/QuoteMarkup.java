package nl.overzicht.render.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.unicode.Quotes;

/**
 * Sets typographic quotation marks in the text of a page or a document. This is done in the output only, so that data files
 * keep what their sources say. A quotation may contain inline elements and ends with its block. Code, scripts, styles and
 * attribute values are left unchanged.
 */
public final class QuoteMarkup {

    /** Elements whose text is left unchanged. */
    private static final Set<String> SKIPPED = Set.of("script", "style", "textarea", "code", "pre", "kbd", "samp");

    /** Those of them whose text is not visible. */
    private static final Set<String> UNSEEN = Set.of("script", "style");

    /** Inline elements. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "cite", "data", "del", "em", "i", "ins", "mark", "q", "s", "small", "span",
            "strong", "sub", "sup", "time", "tspan", "u", "wbr");

    private static final char SINGLE = '\'';
    private static final char DOUBLE = '"';

    /** Represents code and the like between other words. */
    private static final String WORD = "x";

    private static final String BLOCK = String.valueOf(Quotes.BLOCK);

    private static final List<String> SINGLES = List.of("'", "&#39;", "&apos;");
    private static final List<String> DOUBLES = List.of("\"", "&quot;", "&#34;");

    /**
     * A quotation mark.
     *
     * @param at its index in the words
     * @param start its index in the page
     * @param end the index after it in the page
     */
    private record Mark(int at, int start, int end) {}

    private final MarkupScan html;
    private final StringBuilder words;
    private final List<Mark> marks = new ArrayList<>();

    private QuoteMarkup(MarkupScan html) {
        this.html = html;
        this.words = new StringBuilder(html.length() / 2);
    }

    /** @param html a whole page or document, HTML or XHTML */
    public static String of(String html) {
        MarkupScan scan = MarkupScan.of(html);
        if (!mayHaveMarks(scan)) {
            return html;
        }
        QuoteMarkup markup = new QuoteMarkup(scan);
        markup.read();
        return markup.marks.isEmpty() ? html : markup.set(html);
    }

    /**
     * Whether there is anything outside tags that looks like a quotation mark. Most pages of a large site have none and need
     * no second scan.
     */
    private static boolean mayHaveMarks(MarkupScan html) {
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' ? !html.isTag(at) : form(html, at).isPresent()) {
                return true;
            }
            at = c == '<' ? Math.max(html.endOfTag(at), at + 1) : at + 1;
        }
        return false;
    }

    /** The notation of the quotation mark that begins here; empty when there is none. */
    private static Optional<String> form(MarkupScan html, int at) {
        char c = html.charAt(at);
        return c == '&' || c == SINGLE || c == DOUBLE
                ? Stream.of(SINGLES, DOUBLES)
                        .flatMap(List::stream)
                        .filter(form -> html.isAt(form, at))
                        .findFirst()
                : Optional.empty();
    }

    private String set(String page) {
        String set = Quotes.of(words.toString());
        StringBuilder text = new StringBuilder(page.length());
        int done = 0;
        for (Mark mark : marks) {
            if (set.charAt(mark.at()) != words.charAt(mark.at())) {
                text.append(page, done, mark.start()).append(set.charAt(mark.at()));
                done = mark.end();
            }
        }
        return text.append(page, done, page.length()).toString();
    }

    /** Collects the quotation marks outside tags, and the words with the ends of blocks. */
    private void read() {
        int done = 0;
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            int end = c == '<' ? markup(done, at) : mark(done, at);
            done = end > at ? end : done;
            at = Math.max(end, at + 1);
        }
        html.appendTo(words, done, at);
    }

    private int mark(int done, int begin) {
        Optional<String> form = form(html, begin);
        if (form.isEmpty()) {
            return begin;
        }
        int end = begin + form.get().length();
        html.appendTo(words, done, begin);
        marks.add(new Mark(words.length(), begin, end));
        words.append(SINGLES.contains(form.get()) ? SINGLE : DOUBLE);
        return end;
    }

    private int markup(int done, int begin) {
        int skipped = html.endOfElement(begin, SKIPPED);
        if (html.endOfComment(begin) > 0) {
            return take(done, begin, html.endOfComment(begin), "");
        }
        if (skipped > 0) {
            return take(done, begin, skipped, UNSEEN.contains(html.name(begin + 1)) ? BLOCK : WORD);
        }
        String tag = html.name(html.isAt("</", begin) ? begin + 2 : begin + 1);
        if (!tag.isEmpty() && Character.isLetter(tag.charAt(0))) {
            return take(done, begin, html.endOfTag(begin), INLINE.contains(tag.toLowerCase(Locale.ROOT)) ? "" : BLOCK);
        }
        return html.isAt("<!", begin) || html.isAt("<?", begin)
                ? take(done, begin, html.next('>', begin) + 1, "")
                : begin;
    }

    /**
     * Adds the words before a piece of markup, and what represents it. Returns the index after the piece, or the index where
     * it begins when it does not end.
     */
    private int take(int done, int begin, int end, String word) {
        if (end <= begin || end > html.length()) {
            return begin;
        }
        html.appendTo(words, done, begin);
        words.append(word);
        return end;
    }
}
