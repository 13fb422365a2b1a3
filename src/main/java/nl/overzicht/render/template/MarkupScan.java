package nl.overzicht.render.template;

import java.util.Set;

/**
 * Where the tags, comments and elements of a page or document end. Each page is looked through several times, and a regular
 * expression would take longer than filling in its template.
 */
public final class MarkupScan {

    private static final int NONE = -1;

    private final char[] html;

    private MarkupScan(char[] html) {
        this.html = html;
    }

    /** @param html a whole page or document, HTML or XHTML */
    public static MarkupScan of(String html) {
        return new MarkupScan(html.toCharArray());
    }

    /** How many characters there are. */
    public int length() {
        return html.length;
    }

    /** The character at a place. */
    public char at(int place) {
        return html[place];
    }

    /** The index of this character from an index on; the length of the text when there is none. */
    public int next(char searched, int from) {
        int at = from;
        while (at < html.length && html[at] != searched) {
            at++;
        }
        return at;
    }

    /** Whether these characters are at a place. */
    public boolean isAt(String characters, int place) {
        if (place < 0 || place + characters.length() > html.length) {
            return false;
        }
        for (int i = 0; i < characters.length(); i++) {
            if (html[place + i] != characters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The index after the comment that begins here; -1 when none does. */
    public int endOfComment(int begin) {
        return isAt("<!--", begin) ? after("-->", begin + "<!--".length()) : NONE;
    }

    /** Whether a tag begins here, or the type of the document, and no comment. */
    boolean isTag(int begin) {
        int name = isAt("</", begin) || isAt("<!", begin) ? begin + 2 : begin + 1;
        return name < html.length && isOfName(html[name]);
    }

    /** The place after the tag that begins here, whose attributes may have brackets in their values; -1 when none does. */
    public int endOfTag(int begin) {
        int at = begin + 1;
        while (at < html.length && html[at] != '>') {
            at = html[at] == '"' || html[at] == '\'' ? next(html[at], at + 1) + 1 : at + 1;
        }
        return at < html.length ? at + 1 : NONE;
    }

    /** The letters and digits from here, as the name of a tag. */
    String name(int from) {
        int end = from;
        while (end < html.length && isOfName(html[end])) {
            end++;
        }
        return new String(html, from, end - from);
    }

    /** The place after the first end tag of the element that begins here, when it is one of these; -1 when not. */
    int endOfElement(int begin, Set<String> names) {
        String name = name(begin + 1);
        return names.contains(name) ? endOfElement(begin, name) : NONE;
    }

    private int endOfElement(int begin, String name) {
        String tag = "</" + name;
        for (int at = after(tag, begin); at != NONE; at = after(tag, at)) {
            int end = at;
            while (end < html.length && isBlank(html[end])) {
                end++;
            }
            if (end < html.length && html[end] == '>') {
                return end + 1;
            }
        }
        return NONE;
    }

    /** The place after what is not text of the page and begins here, a comment, one of these elements or a tag; -1: nothing. */
    public int endOfMarkup(int begin, Set<String> withoutText) {
        int comment = endOfComment(begin);
        if (comment != NONE) {
            return comment;
        }
        int element = endOfElement(begin, withoutText);
        return element != NONE ? element : endOfTag(begin);
    }

    /** Adds the characters from one place to before another to a text. */
    public void appendTo(StringBuilder text, int from, int to) {
        text.append(html, from, to - from);
    }

    /** The characters from one place to before another. */
    public String text(int from, int to) {
        return new String(html, from, to - from);
    }

    /** Whether a character is a space of markup. */
    public static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private int after(String characters, int from) {
        int at = next(characters.charAt(0), from);
        while (at < html.length && !isAt(characters, at)) {
            at = next(characters.charAt(0), at + 1);
        }
        return at < html.length ? at + characters.length() : NONE;
    }
}
