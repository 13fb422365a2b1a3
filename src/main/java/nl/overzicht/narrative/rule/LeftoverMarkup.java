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
import nl.overzicht.narrative.syntax.Origin.Match;
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

/** MD-20: characters of markup that mark up nothing and were left as text. */
final class LeftoverMarkup implements TextRule {

    private static final String ADDRESS =
            "(?=\\s*(?:https?:|mailto:|www\\.|#|attachments/|[\\p{L}\\p{N}/._-]+\\.(?:html|pdf|docx?|xlsx?|csv|png|jpe?g)))";
    private static final String WEB_ADDRESS = "(?:https?:|mailto:|www\\.)";
    private static final String EDGE = "(?<![\\p{L}\\p{N}_*/.@:&=?-])";
    private static final String TAG = "(?:a|b|i|u|p|s|br|hr|em|strong|sup|sub|span|div|small|ul|ol|li|table|tr|td|th)";

    /** Asterisks. At the end of a word they are a note mark, and those of a rating are text: "5**". */
    private static final String BOLD =
            "(?<![\\p{L}\\p{N}%)}\\].,;:!?'\"\u2019\u201d\u2026*])\\*\\*+(?!\\*|[ \u00a0][0-9])"
                    + "|(?<=[\\p{L}\\])}])\\*\\*+(?=\\p{L})";

    /**
     * Backticks. One within a word, before a contraction, before the last two digits of a year or after an s is an
     * apostrophe.
     */
    private static final String CODE = "(?<![\\p{L}`])`(?!`|(?:[stnmkr]|em|ns|tis|twas)(?!\\p{L})|[0-9]{2}(?![0-9]))"
            + "|(?<=[\\p{L}&&[^sxzSXZ]])`(?![\\p{L}`])";

    private static final String STRIKE =
            "(?<![\\p{L}\\p{N}~/])~(?=[\\p{L}\\p{N}\u20ac](?:[^~\\n]*[^\\s~])?~(?![\\p{L}\\p{N}~/]))";

    /** A malformed link: with brackets in the wrong order, of the wrong kind, or with a character between them. */
    private static final String NO_LINK = "\\[\\(" + ADDRESS + "|\\][^\\p{L}\\p{N}\\s\\[\\](){}]{1,2}\\(" + ADDRESS
            + "|\\]\\{" + ADDRESS + "|\\)\\((?=" + WEB_ADDRESS + ")|\\](?=" + WEB_ADDRESS + ")|\\((?=" + WEB_ADDRESS
            + "[^()\\s]*\\)\\[[^\\[\\]\\n]*\\p{L})";

    /** The bullets of lists in word processors, some of them characters of private use in their fonts. */
    private static final String BULLETS =
            "\u2022\u2023\u2043\u00b7\u25a0\u25a1\u25aa\u25ab\u25cb\u25cf\u25e6\u27a2\uf0a7\uf0b7";

    /** The superscript digits with which a note begins that was pasted below the text. */
    private static final String NOTE_SIGNS = "\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";

    /** Addresses, which may contain any of these characters. */
    private static final String WEB = "(?:https?://|www\\.)\\S*|(?<![\\w.+-])[\\w.+-]++@\\S*";

    /**
     * A kind of markup.
     *
     * @param rule reports it, with a hint
     * @param signs characters of which a text must contain one; most texts contain none, and the pattern is slow
     * @param pattern matches the characters of markup, and addresses, which are skipped
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

    /** The signs of all kinds. */
    private static final String SIGNS = KINDS.stream().map(Kind::signs).collect(Collectors.joining());

    private static final List<Kind> LINES = List.of(
            Kind.of(MarkdownRule.LEFT_BOX, "[", "\\A\\[[ xX]\\](?!\\()"),
            Kind.of(MarkdownRule.LEFT_ATTRIBUTE, ":", "\\A:{3,}"),
            Kind.of(MarkdownRule.LEFT_DEFINITION, ":", "\\A:(?=\\s+\\S)"),
            Kind.of(MarkdownRule.LEFT_BULLET, BULLETS, "\\A[" + BULLETS + "](?=[\\s\u00a0]+\\S)"),
            Kind.of(MarkdownRule.LEFT_NOTE_SIGN, NOTE_SIGNS, "\\A[" + NOTE_SIGNS + "]+(?=[\\s\u00a0]+\\S)"),
            Kind.of(MarkdownRule.LEFT_HEADING, "#", "\\A#{2,6}(?=[^\\s#])"),
            Kind.of(MarkdownRule.LEFT_TABLE, "-", "\\A\\|?\\s*:?-{3,}:?\\s*\\|[-:|\\s]*\\z"));

    /** Marks that come in pairs, of which only the first is reported. */
    private static final Set<MarkdownRule> PAIRED =
            EnumSet.of(MarkdownRule.LEFT_EMPHASIS, MarkdownRule.LEFT_CODE, MarkdownRule.LEFT_STRIKE);

    private static final Pattern BEFORE_MARKUP = Pattern.compile("(?<![\\p{L}\\p{N}*])\\*\\z");
    private static final Pattern ADDRESSES = Pattern.compile(WEB);

    /** A note mark that was typed by hand, for a note at the foot of a table. */
    private static final Pattern NOTE_MARK = Pattern.compile("(?<=[\\p{L}\\p{N}%)}.])\\*+(?![\\p{L}\\p{N}*])");

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        Set<String> marks = Syntax.findAll(root, Text.class).stream()
                .filter(text -> origin.containsAny("*", text))
                .flatMap(text -> origin.findAll(NOTE_MARK, text))
                .map(Match::text)
                .collect(Collectors.toSet());
        Syntax.walk(root, node -> {
            if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
                check(node, origin, marks, findings);
            }
        });
    }

    private static void check(Node block, Origin origin, Set<String> marks, Findings findings) {
        List<Text> texts = Syntax.findAll(block, Text.class);
        List<Text> signed =
                texts.stream().filter(text -> origin.containsAny(SIGNS, text)).toList();
        if (!signed.isEmpty()) {
            KINDS.forEach(kind ->
                    report(kind, signed.stream().flatMap(text -> leftovers(kind, text, origin, marks)), findings));
        }
        signed.stream()
                .flatMap(text -> beforeEmphasis(text, origin))
                .forEach(found -> findings.add(MarkdownRule.LEFT_EMPHASIS.at(found.at(), found.text())));
        List<Text> lines = texts.stream().filter(LeftoverMarkup::beginsLine).toList();
        LINES.stream()
                .filter(kind -> kind.rule != MarkdownRule.LEFT_BOX || mayBeTask(block))
                .forEach(kind -> report(kind, lines.stream().flatMap(text -> findAll(kind, text, origin)), findings));
    }

    /** Whether a box at the beginning of a block is a task that the parser did not read as one. */
    private static boolean mayBeTask(Node block) {
        return block.getParent() instanceof ListItem && !(block.getPrevious() instanceof TaskListItemMarker);
    }

    /** An asterisk directly before emphasis that the other asterisks made, as in {@code ***all**}. */
    private static Stream<Match> beforeEmphasis(Text text, Origin origin) {
        Node next = text.getNext();
        return next instanceof Emphasis || next instanceof StrongEmphasis
                ? origin.findAll(BEFORE_MARKUP, text)
                : Stream.empty();
    }

    private static void report(Kind kind, Stream<Match> left, Findings findings) {
        Set<String> pairs = new HashSet<>();
        left.filter(found -> !PAIRED.contains(kind.rule) || pairs.add(found.text()))
                .forEach(found ->
                        findings.add(kind.rule.at(found.at(), found.text().strip())));
    }

    private static Stream<Match> leftovers(Kind kind, Text text, Origin origin, Set<String> marks) {
        return findAll(kind, text, origin)
                .filter(found -> !ADDRESSES.matcher(found.text()).matches())
                .filter(found -> !(marks.contains(found.text()) && isFirst(text, found, origin)));
    }

    private static Stream<Match> findAll(Kind kind, Text text, Origin origin) {
        return origin.containsAny(kind.signs, text) ? origin.findAll(kind.pattern, text) : Stream.empty();
    }

    /** Whether a mark begins a line. If a word is followed by the same mark, that line is its note. */
    private static boolean isFirst(Text text, Match found, Origin origin) {
        return beginsLine(text) && found.at().equals(origin.at(text));
    }

    private static boolean beginsLine(Text text) {
        return text.getPrevious() == null || text.getPrevious() instanceof SoftLineBreak;
    }
}
