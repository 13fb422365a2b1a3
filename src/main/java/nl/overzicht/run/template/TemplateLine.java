package nl.overzicht.run.template;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the line of a template that wrote a line of output: the fixed text of the template occurs in it, with filled-in values
 * between.
 */
final class TemplateLine {

    /** Interpolations and directives of FreeMarker. Nested braces are not supported; few templates have them. */
    private static final Pattern FILLED = Pattern.compile("\\$\\{[^}]*}|</?[#@][^>]*>");

    private TemplateLine() {}

    /**
     * The line number, counted from 1; empty when no line or several lines could have written it.
     *
     * @param template the text of the template
     * @param written a line of the output
     */
    static OptionalInt of(String template, String written) {
        if (written.isBlank()) {
            return OptionalInt.empty();
        }
        String[] lines = template.split("\\R", -1);
        int[] found = IntStream.range(0, lines.length)
                .filter(i -> hasWords(lines[i]) && canWrite(lines[i].strip(), written.strip()))
                .toArray();
        return found.length == 1 ? OptionalInt.of(found[0] + 1) : OptionalInt.empty();
    }

    /** Whether the line contains fixed text; a line without any would match every output. */
    private static boolean hasWords(String line) {
        return !FILLED.matcher(line).replaceAll("").isBlank();
    }

    /**
     * Searches each piece of fixed text after the one before it. One regular expression would backtrack over all positions of
     * all pieces.
     */
    private static boolean canWrite(String line, String written) {
        String[] pieces = FILLED.split(line, -1);
        String last = pieces[pieces.length - 1];
        if (pieces.length == 1) {
            return line.equals(written);
        }
        int at = written.startsWith(pieces[0]) ? pieces[0].length() : -1;
        for (int i = 1; i < pieces.length - 1 && at >= 0; i++) {
            int found = written.indexOf(pieces[i], at);
            at = found < 0 ? -1 : found + pieces[i].length();
        }
        return at >= 0 && written.endsWith(last) && written.length() - last.length() >= at;
    }
}
