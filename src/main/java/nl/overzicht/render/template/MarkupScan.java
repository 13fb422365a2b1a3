package nl.overzicht.render.template;

import java.util.Set;

/**
 * Finds the ends of tags, comments and elements in a page or document. A page is scanned several times, and regular
 * expressions would take longer than filling in its template.
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

    /** The number of characters. */
    public int length() {
        return html.length;
    }

    /** The character at an index. */
    public char charAt(int place) {
        return html[place];
    }

    /** The index of the next occurrence of a character; the length of the text when there is none. */
    public int next(char searched, int from) {
        int at = from;
        while (at < html.length && html[at] != searched) {
            at++;
        }
        return at;
    }

    /** Whether these characters are at an index. */
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

    /** The index after the comment that begins here; -1 when there is none. */
    public int endOfComment(int begin) {
        return isAt("<!--", begin) ? indexAfter("-->", begin + "<!--".length()) : NONE;
    }

    /** Whether a tag or a document type declaration begins here, and not a comment. */
    boolean isTag(int begin) {
        int name = isAt("</", begin) || isAt("<!", begin) ? begin + 2 : begin + 1;
        return name < html.length && isOfName(html[name]);
    }

    /** The index after the tag that begins here; -1 when it does not end. Attribute values may contain brackets. */
    public int endOfTag(int begin) {
        int at = begin + 1;
        while (at < html.length && html[at] != '>') {
            at = html[at] == '"' || html[at] == '\'' ? next(html[at], at + 1) + 1 : at + 1;
        }
        return at < html.length ? at + 1 : NONE;
    }

    /** The letters, digits and underscores from an index on, such as the name of a tag. */
    String name(int from) {
        int end = from;
        while (end < html.length && isOfName(html[end])) {
            end++;
        }
        return new String(html, from, end - from);
    }

    /**
     * The index after the first end tag of the element that begins here; -1 when the element is not one of these, or does not
     * end.
     */
    int endOfElement(int begin, Set<String> names) {
        String name = name(begin + 1);
        return names.contains(name) ? endOfElement(begin, name) : NONE;
    }

    private int endOfElement(int begin, String name) {
        String tag = "</" + name;
        for (int at = indexAfter(tag, begin); at != NONE; at = indexAfter(tag, at)) {
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

    /** The index after the comment, the element without text or the tag that begins here; -1 when it does not end. */
    public int endOfMarkup(int begin, Set<String> withoutText) {
        int comment = endOfComment(begin);
        if (comment != NONE) {
            return comment;
        }
        int element = endOfElement(begin, withoutText);
        return element != NONE ? element : endOfTag(begin);
    }

    /** Appends the characters between two indexes to a text, the second excluded. */
    public void appendTo(StringBuilder text, int from, int to) {
        text.append(html, from, to - from);
    }

    /** The characters between two indexes, the second excluded. */
    public String text(int from, int to) {
        return new String(html, from, to - from);
    }

    /** Whether a character is white space in markup. */
    public static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private int indexAfter(String characters, int from) {
        int at = next(characters.charAt(0), from);
        while (at < html.length && !isAt(characters, at)) {
            at = next(characters.charAt(0), at + 1);
        }
        return at < html.length ? at + characters.length() : NONE;
    }
}
