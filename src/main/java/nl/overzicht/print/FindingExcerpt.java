package nl.overzicht.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Excerpt;
import nl.overzicht.finding.Finding;
import nl.overzicht.rulebook.RuleBook;

/** A finding for a console with its source line, in which the words are underlined. */
public final class FindingExcerpt {

    private static final String INDENT = "    ";

    /** Characters of a long line that are shown, the words of the finding among them. */
    private static final int WIDTH = 100;

    private static final int BEFORE = 30;

    /** Possessive, here and below: a group that may backtrack takes a stack frame for each character. */
    private static final Pattern CELL = Pattern.compile("\"(?:[^\"]|\"\")*+\"|[^,;\t]+");

    /** A quoted scalar of YAML. */
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^']|'')*+'");

    private FindingExcerpt() {}

    /**
     * The lines of {@link FindingPrinter}, with the source line and a line with a caret after the first.
     *
     * @param source the line without its line end; empty when it cannot be shown
     */
    public static List<String> lines(Finding finding, RuleBook book, Optional<String> source) {
        List<String> lines = new ArrayList<>(FindingPrinter.lines(finding, book));
        source.filter(line -> !line.isBlank()
                        && finding.at().line() > 0
                        && finding.at().column() > 0)
                .ifPresent(line -> lines.addAll(1, underline(line, finding)));
        return lines;
    }

    private static List<String> underline(String line, Finding finding) {
        int[] points = line.codePoints().toArray();
        int start = Math.min(finding.at().column() - 1, points.length);
        int end = Math.min(points.length, start + length(points, start, finding));
        int from = points.length <= WIDTH ? 0 : Math.max(0, Math.min(start - BEFORE, points.length - WIDTH));
        int to = Math.min(points.length, from + WIDTH);
        StringBuilder shown = new StringBuilder(INDENT + (from > 0 ? "\u2026" : ""));
        StringBuilder below = new StringBuilder(INDENT + (from > 0 ? " " : ""));
        for (int i = from; i < to; i++) {
            boolean safe = points[i] != '\t' && !ConsoleWidth.isUnprintable(points[i]);
            shown.append(safe ? Character.toString(points[i]) : " ");
            String mark = i == start ? "^" : i > start && i < end ? "~" : " ";
            int width = ConsoleWidth.of(points[i]);
            boolean isMarked = i < end || i == start;
            below.append(isMarked ? mark + (width == 2 ? (i >= start ? "~" : " ") : "") : "");
            below.setLength(below.length() - (isMarked && width == 0 ? 1 : 0));
        }
        if (start >= to) {
            below.append("^");
        }
        return List.of(
                shown + (to < points.length ? "\u2026" : ""), below.toString().stripTrailing());
    }

    /**
     * Length of the words in code points when they are known; otherwise up to the end of an expression, a quotation or
     * a word.
     */
    private static int length(int[] points, int start, Finding finding) {
        Optional<String> words = finding.excerpt().map(Excerpt::text).map(text -> text.split("\n", 2)[0]);
        if (words.isPresent()) {
            return words.get().codePointCount(0, words.get().length());
        }
        if (finding.at().isInTable()) {
            return cell(new String(points, start, points.length - start), finding);
        }
        String rest = new String(points, start, points.length - start);
        Matcher quoted = QUOTED.matcher(rest);
        if (quoted.lookingAt()) {
            return points(quoted.group());
        }
        return word(points, start, start + points(quote(rest, finding)));
    }

    /**
     * Length up to the end of an expression or a word.
     *
     * @param least the index up to which the words are known
     */
    private static int word(int[] points, int start, int least) {
        int end = least;
        if (start + 1 < points.length && points[start] == '$' && points[start + 1] == '{') {
            while (end < points.length && points[end] != '}') {
                end++;
            }
            return end - start + 1;
        }
        while (end < points.length
                && (Character.isLetterOrDigit(points[end]) || "-_.\u20ac".indexOf(points[end]) >= 0)) {
            end++;
        }
        return Math.max(1, end - start);
    }

    /** Length of what the finding quotes of a cell; otherwise to the end of its quotes or to the next separator. */
    private static int cell(String rest, Finding finding) {
        Matcher cell = CELL.matcher(rest);
        String text = quote(rest, finding);
        return Math.max(1, points(text.isEmpty() && cell.lookingAt() ? cell.group() : text));
    }

    /** The longest value of the finding that the text begins with; empty when it begins with none. */
    private static String quote(String rest, Finding finding) {
        return finding.values().stream()
                .map(BilingualText::nl)
                .filter(rest::startsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }
}
