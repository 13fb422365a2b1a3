package nl.overzicht.unicode;

import java.util.regex.Pattern;

/**
 * Straight quotation marks and apostrophes as typographic ones, the same in Dutch and English: {@code “a ‘b’ c”}, {@code
 * O’Sullivan}, {@code ’s avonds}, {@code ’90}. Marks of feet and inches, those that stand alone, and those in addresses stay.
 * The text keeps its length.
 */
public final class Quotes {

    /** Ends a piece of text: no quotation goes on behind it. */
    public static final char BLOCK = '\u2029';

    private static final char SINGLE = '\'';
    private static final char DOUBLE = '"';
    private static final char OPEN_SINGLE = '\u2018';
    private static final char CLOSE_SINGLE = '\u2019';
    private static final char OPEN_DOUBLE = '\u201c';
    private static final char CLOSE_DOUBLE = '\u201d';
    private static final char NBSP = '\u00a0';

    /** Words that begin with an apostrophe, in both languages, and years of two digits. */
    private static final Pattern ELISION =
            Pattern.compile("(?:[stnkmrd]|em|ns|tis|twas|til|cause|bout)(?![\\p{L}'\u2019])", Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("[0-9]{2}(?![0-9])");

    private final char[] text;
    private boolean single;
    private boolean both;

    private Quotes(String text) {
        this.text = text.toCharArray();
    }

    /** The text with typographic marks. */
    public static String of(String text) {
        return text.indexOf(SINGLE) < 0 && text.indexOf(DOUBLE) < 0 ? text : new Quotes(text).set();
    }

    /** The text with straight marks, to compare what is printed with what was written. */
    public static String straight(String text) {
        return text.replace(OPEN_SINGLE, SINGLE)
                .replace(CLOSE_SINGLE, SINGLE)
                .replace(OPEN_DOUBLE, DOUBLE)
                .replace(CLOSE_DOUBLE, DOUBLE);
    }

    private String set() {
        boolean address = false;
        for (int i = 0; i < text.length; i++) {
            address = !isEnd(i) && (address || beginsAddress(i));
            if (text[i] == BLOCK) {
                single = false;
                both = false;
            } else if ((text[i] == SINGLE || text[i] == DOUBLE) && !address) {
                text[i] = text[i] == SINGLE ? singleQuote(i) : doubleQuote(i);
            }
        }
        return new String(text);
    }

    private char singleQuote(int at) {
        if (isStart(at)) {
            boolean opens = !isEnd(at + 1) && !isElision(at);
            single |= opens;
            return opens ? OPEN_SINGLE : isEnd(at + 1) ? SINGLE : CLOSE_SINGLE;
        }
        boolean inWord = at + 1 < text.length && Character.isLetter(text[at + 1]);
        if (isAfterDigit(at) && !single && !inWord) {
            return SINGLE;
        }
        single &= inWord;
        return CLOSE_SINGLE;
    }

    private char doubleQuote(int at) {
        if (isStart(at)) {
            both |= !isEnd(at + 1);
            return isEnd(at + 1) ? DOUBLE : OPEN_DOUBLE;
        }
        boolean within = at + 1 < text.length && Character.isLetterOrDigit(text[at + 1]);
        if (!both && (isAfterDigit(at) || within)) {
            return DOUBLE;
        }
        both = false;
        return CLOSE_DOUBLE;
    }

    /** After a space, an opening bracket or mark, or a dash. A space that does not break belongs to a number behind it. */
    private boolean isStart(int at) {
        int before = previous(at);
        if (before < 0 || text[before] == NBSP) {
            return before < 0 || at + 1 < text.length && Character.isLetterOrDigit(text[at + 1]);
        }
        return Character.isWhitespace(text[before])
                || "([{\u2018\u201c\u201e\u00ab\u2013\u2014-/=".indexOf(text[before]) >= 0;
    }

    /** The character before this one that is seen; -1 at the beginning. */
    private int previous(int at) {
        int before = at - 1;
        while (before >= 0 && InvisibleCharacters.isUnseen(text[before])) {
            before--;
        }
        return before < 0 || text[before] == BLOCK ? -1 : before;
    }

    private boolean isEnd(int at) {
        return at >= text.length || Character.isWhitespace(text[at]) || text[at] == BLOCK;
    }

    private boolean isAfterDigit(int at) {
        int before = previous(at);
        return before >= 0 && Character.isDigit(text[before]);
    }

    private boolean isElision(int at) {
        String rest = new String(text, at + 1, Math.min(8, text.length - at - 1));
        return ELISION.matcher(rest).lookingAt() || YEAR.matcher(rest).lookingAt() && !isClosed(at);
    }

    /** Whether a mark that can end a quotation comes before one that can begin another. */
    private boolean isClosed(int at) {
        for (int i = at + 1; i < text.length && text[i] != BLOCK; i++) {
            if (text[i] == SINGLE && !Character.isWhitespace(text[i - 1])) {
                return i + 1 == text.length || !Character.isLetter(text[i + 1]);
            }
            if (text[i] == SINGLE) {
                return false;
            }
        }
        return false;
    }

    /** Whether an address is known by this character of it. */
    private boolean beginsAddress(int at) {
        boolean first = at == 0 || isEnd(at - 1);
        return text[at] == '@' || text[at] == ':' && isNext("://", at) || first && isNext("www.", at);
    }

    private boolean isNext(String characters, int at) {
        return at + characters.length() <= text.length && characters.equals(new String(text, at, characters.length()));
    }
}
