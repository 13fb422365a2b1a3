package nl.overzicht.narrative.rule;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Origin.Found;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** MD-20: no character of markup is left as text, where it marks up nothing. */
final class LeftoverMarkup implements TextRule {

    private static final String ADDRESS =
            "(?=\\s*(?:https?:|mailto:|www\\.|#|attachments/|[\\p{L}\\p{N}/._-]+\\.(?:html|pdf|docx?|xlsx?|csv|png|jpe?g)))";
    private static final String WEB_ADDRESS = "(?:https?:|mailto:|www\\.)";
    private static final String EDGE = "(?<![\\p{L}\\p{N}_*/.@:&=?-])";
    private static final String TAG = "(?:a|b|i|u|p|s|br|hr|em|strong|sup|sub|span|div|small|ul|ol|li|table|tr|td|th)";

    /** Where a word ends before asterisks they are the mark of a note, as are those that stars are given by: "5**". */
    private static final String BOLD =
            "(?<![\\p{L}\\p{N}%)}\\].,;:!?'\"\u2019\u201d\u2026*])\\*\\*+(?!\\*|[ \u00a0][0-9])"
                    + "|(?<=[\\p{L}\\])}])\\*\\*+(?=\\p{L})";

    /** A mark within a word, before the rest of a short one, before the last two digits of a year or after an s is an apostrophe. */
    private static final String CODE = "(?<![\\p{L}`])`(?!`|(?:[stnmkr]|em|ns|tis|twas)(?!\\p{L})|[0-9]{2}(?![0-9]))"
            + "|(?<=[\\p{L}&&[^sxzSXZ]])`(?![\\p{L}`])";

    private static final String STRIKE =
            "(?<![\\p{L}\\p{N}~/])~(?=[\\p{L}\\p{N}\u20ac](?:[^~\\n]*[^\\s~])?~(?![\\p{L}\\p{N}~/]))";

    /** What was meant as a link, with the brackets in another order, of another kind, or with a mark between them. */
    private static final String NO_LINK = "\\[\\(" + ADDRESS + "|\\][^\\p{L}\\p{N}\\s\\[\\](){}]{1,2}\\(" + ADDRESS
            + "|\\]\\{" + ADDRESS + "|\\)\\((?=" + WEB_ADDRESS + ")|\\](?=" + WEB_ADDRESS + ")|\\((?=" + WEB_ADDRESS
            + "[^()\\s]*\\)\\[[^\\[\\]\\n]*\\p{L})";

    /** As a word processor begins the points of a list; those of its own fonts are of private use. */
    private static final String BULLETS =
            "\u2022\u2023\u2043\u00b7\u25a0\u25a1\u25aa\u25ab\u25cb\u25cf\u25e6\u27a2\uf0a7\uf0b7";

    /** Digits of its notes, as they begin a note that was pasted below the text. */
    private static final String NOTE_SIGNS = "\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";

    /** An address holds what it likes. */
    private static final String WEB = "(?:https?://|www\\.)\\S*|(?<![\\w.+-])[\\w.+-]++@\\S*";

    /**
     * A kind of markup.
     *
     * @param rule with the hint for it
     * @param signs without any of which nothing is left: most texts have none, and the pattern takes its time
     * @param pattern the characters as they are left; also addresses, which are passed over
     */
    private record Kind(MarkdownRule rule, String signs, Pattern pattern) {

        static Kind of(MarkdownRule rule, String signs, String characters) {
            return new Kind(rule, signs, Pattern.compile(characters));
        }
    }

    private static final List<Kind> KINDS = List.of(
            Kind.of(
                    MarkdownRule.LEFT_EMPHASIS,
                    "*_",
                    WEB + "|" + BOLD + "|" + EDGE + "\\*(?=[\\p{L}$\\[\u20ac\u2018\u201c(])|"
                            + EDGE
                            + "_{1,2}(?=\\p{L})|(?<=[\\p{L}\\p{N}.,!?])_{1,2}(?![\\p{L}\\p{N}_])|(?<![^\\s])__(?!\\S)"),
            Kind.of(MarkdownRule.LEFT_CODE, "`", "``+|" + CODE),
            Kind.of(
                    MarkdownRule.LEFT_LINK,
                    "[]()<",
                    "\\]\\(|\\]\\s+\\(" + ADDRESS + "|" + NO_LINK
                            + "|(?<=[\\p{L}\\p{N}}.])\\]\\[(?=[^\\[\\]\\n]*\\p{L})|\\)\\[(?="
                            + WEB_ADDRESS + ")|<(?=" + WEB_ADDRESS + ")|\\[(?=[^\\[\\]\\n]*[\\p{L}\\p{N}]\\("
                            + WEB_ADDRESS + "[^()\\s]*\\)[^\\[\\]\\n]*(?:[\\[|\\n\\r]|\\z))"),
            Kind.of(MarkdownRule.LEFT_NOTE, "^", "\\[(?:\\s+\\^\\s*|\\^\\s+)[^\\[\\]\\s]+\\s*\\]|\\^\\["),
            Kind.of(MarkdownRule.LEFT_STRIKE, "~", WEB + "|~~+|" + STRIKE),
            Kind.of(MarkdownRule.LEFT_ATTRIBUTE, "{", "\\{:?\\s*[#.]\\p{L}[^{}\\n]*\\}"),
            Kind.of(MarkdownRule.LEFT_TAG, "<", "<\\s*/?\\s*" + TAG + "\\s*/?\\s*>"),
            Kind.of(
                    MarkdownRule.LEFT_ENTITY,
                    "&",
                    WEB
                            + "|&(?:nbsp|amp|lt|gt|quot|euro|shy|ndash|mdash|[A-Za-z](?:acute|grave|uml|circ|cedil))(?![\\p{L}\\p{N};])"));

    /** Those of all kinds. */
    private static final String SIGNS = KINDS.stream().map(Kind::signs).collect(Collectors.joining());

    private static final List<Kind> LINES = List.of(
            Kind.of(MarkdownRule.LEFT_BOX, "[", "\\A\\[[ xX]\\](?!\\()"),
            Kind.of(MarkdownRule.LEFT_ATTRIBUTE, ":", "\\A:{3,}"),
            Kind.of(MarkdownRule.LEFT_DEFINITION, ":", "\\A:(?=\\s+\\S)"),
            Kind.of(MarkdownRule.LEFT_BULLET, BULLETS, "\\A[" + BULLETS + "](?=[\\s\u00a0]+\\S)"),
            Kind.of(MarkdownRule.LEFT_NOTE_SIGN, NOTE_SIGNS, "\\A[" + NOTE_SIGNS + "]+(?=[\\s\u00a0]+\\S)"),
            Kind.of(MarkdownRule.LEFT_HEADING, "#", "\\A#{2,6}(?=[^\\s#])"),
            Kind.of(MarkdownRule.LEFT_TABLE, "-", "\\A\\|?\\s*:?-{3,}:?\\s*\\|[-:|\\s]*\\z"));

    /** Of these two belong together, and the first of them stands for both. */
    private static final Set<MarkdownRule> PAIRED =
            EnumSet.of(MarkdownRule.LEFT_EMPHASIS, MarkdownRule.LEFT_CODE, MarkdownRule.LEFT_STRIKE);

    private static final Pattern BEFORE_MARKUP = Pattern.compile("(?<![\\p{L}\\p{N}*])\\*\\z");
    private static final Pattern ADDRESSES = Pattern.compile(WEB);

    /** The mark of a note at the foot of a table, in the old way. */
    private static final Pattern NOTE_MARK = Pattern.compile("(?<=[\\p{L}\\p{N}%)}.])\\*+(?![\\p{L}\\p{N}*])");

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        Set<String> marks = Syntax.all(root, Text.class).stream()
                .filter(text -> origin.holdsAny("*", text))
                .flatMap(text -> origin.all(NOTE_MARK, text))
                .map(Found::text)
                .collect(Collectors.toSet());
        Syntax.walk(root, node -> {
            if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
                check(node, origin, marks, findings);
            }
        });
    }

    private static void check(Node block, Origin origin, Set<String> marks, Findings findings) {
        List<Text> texts = Syntax.all(block, Text.class);
        List<Text> signed =
                texts.stream().filter(text -> origin.holdsAny(SIGNS, text)).toList();
        if (!signed.isEmpty()) {
            KINDS.forEach(kind ->
                    report(kind, signed.stream().flatMap(text -> left(kind, text, origin, marks)), findings));
        }
        signed.stream()
                .flatMap(text -> before(text, origin))
                .forEach(found -> findings.add(MarkdownRule.LEFT_EMPHASIS.at(found.at(), found.text())));
        List<Text> lines = texts.stream().filter(LeftoverMarkup::beginsLine).toList();
        LINES.stream()
                .filter(kind -> kind.rule != MarkdownRule.LEFT_BOX || isTyped(block))
                .forEach(kind -> report(kind, lines.stream().flatMap(text -> all(kind, text, origin)), findings));
    }

    /** Whether a box at the beginning of a block is one that was left as text. */
    private static boolean isTyped(Node block) {
        return block.getParent() instanceof ListItem && !(block.getPrevious() instanceof TaskListItemMarker);
    }

    /** An asterisk that was left before the markup that took the others, as in {@code ***all**}. */
    private static Stream<Found> before(Text text, Origin origin) {
        Node next = text.getNext();
        return next instanceof Emphasis || next instanceof StrongEmphasis
                ? origin.all(BEFORE_MARKUP, text)
                : Stream.empty();
    }

    private static void report(Kind kind, Stream<Found> left, Findings findings) {
        Set<String> pairs = new HashSet<>();
        left.filter(found -> !PAIRED.contains(kind.rule) || pairs.add(found.text()))
                .forEach(found ->
                        findings.add(kind.rule.at(found.at(), found.text().strip())));
    }

    private static Stream<Found> left(Kind kind, Text text, Origin origin, Set<String> marks) {
        return all(kind, text, origin)
                .filter(found -> !ADDRESSES.matcher(found.text()).matches())
                .filter(found -> !(marks.contains(found.text()) && isFirst(text, found, origin)));
    }

    private static Stream<Found> all(Kind kind, Text text, Origin origin) {
        return origin.holdsAny(kind.signs, text) ? origin.all(kind.pattern, text) : Stream.empty();
    }

    /** Where a word has asterisks after it, a line that begins with as many is its note. */
    private static boolean isFirst(Text text, Found found, Origin origin) {
        return beginsLine(text) && found.at().equals(origin.at(text));
    }

    private static boolean beginsLine(Text text) {
        return text.getPrevious() == null || text.getPrevious() instanceof SoftLineBreak;
    }
}
