package nl.overzicht.render.template;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.content.Terms;
import nl.overzicht.unicode.Quotes;

/**
 * Marks terms in a page or document: the first occurrence of an abbreviation with its meaning, and each word of another
 * language with that language. In a PDF these become an expansion (E) and a language (Lang).
 */
public final class TermMarkup {

    /** What is skipped: titles, drawings, code, form controls, comments and tags. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "<!--.*?-->|<(title|script|style|svg|textarea|option|code|pre|abbr)\\b.*?</\\1\\s*>"
                    + "|<[^>\"']*+(?:(?:\"[^\"]*+\"|'[^']*+')[^>\"']*+)*+>",
            Pattern.DOTALL);

    /** The content of a page, without what surrounds it. */
    private static final Pattern CONTENT =
            Pattern.compile("<main\\b.*</main\\s*>|<body\\b(?!.*<main\\b).*</body\\s*>", Pattern.DOTALL);

    private final Map<String, String> abbreviations = new HashMap<>();
    private final Map<String, String> languages = new HashMap<>();
    private final Pattern terms;

    /** @param terms to be marked */
    public TermMarkup(Terms terms) {
        terms.abbreviations().forEach((term, meaning) -> abbreviations.put(print(term), print(meaning)));
        terms.languages().forEach((language, words) -> words.forEach(word -> languages.put(print(word), language)));
        this.terms = Pattern.compile("(?<![\\p{L}\\p{N}&])(?:"
                + Stream.concat(abbreviations.keySet().stream(), languages.keySet().stream())
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(term -> Pattern.quote(term).replace(" ", "\\E[ \u00a0\\n]\\Q"))
                        .collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{N}])");
    }

    /** A term in its printed form. */
    private static String print(String term) {
        return Markup.escape(Quotes.of(term));
    }

    /** @param html a whole page or document, HTML or XHTML, with typographic marks */
    public String mark(String html) {
        Matcher content = CONTENT.matcher(html);
        if (abbreviations.isEmpty() && languages.isEmpty() || !content.find()) {
            return html;
        }
        StringBuilder page = new StringBuilder(html.length()).append(html, 0, content.start());
        int until = content.end();
        Set<String> seen = new HashSet<>();
        Matcher between = NO_TEXT.matcher(html).region(content.start(), until);
        int done = content.start();
        while (between.find()) {
            append(html.substring(done, between.start()), seen, page);
            page.append(between.group());
            done = between.end();
        }
        append(html.substring(done, until), seen, page);
        return page.append(html, until, html.length()).toString();
    }

    private void append(String text, Set<String> seen, StringBuilder page) {
        Matcher term = terms.matcher(text);
        int done = 0;
        while (term.find()) {
            String known = term.group().replaceAll("[\u00a0\n]", " ");
            String meaning = abbreviations.get(known);
            page.append(text, done, term.start());
            if (meaning != null && seen.add(known)) {
                page.append("<abbr title=\"" + meaning + "\">" + term.group() + "</abbr>");
            } else if (languages.containsKey(known)) {
                page.append("<span lang=\"" + languages.get(known) + "\">" + term.group() + "</span>");
            } else {
                page.append(term.group());
            }
            done = term.end();
        }
        page.append(text, done, text.length());
    }
}
