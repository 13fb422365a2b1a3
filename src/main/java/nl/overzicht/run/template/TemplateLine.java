package nl.overzicht.run.template;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which line of a template wrote a line: the words of the template are in it, and what it filled in is between them. */
final class TemplateLine {

    /** What a template fills in, and what it does itself: no brackets within brackets, which few templates have. */
    private static final Pattern FILLED = Pattern.compile("\\$\\{[^}]*}|</?[#@][^>]*>");

    private TemplateLine() {}

    /**
     * The line, from 1; empty when none or several could have written it.
     *
     * @param template its text
     * @param written a line that it wrote
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

    /** Some of a line is its own; all of it would fit anything. */
    private static boolean hasWords(String line) {
        return !FILLED.matcher(line).replaceAll("").isBlank();
    }

    /** By looking for each piece after the one before it: a pattern would try each place of each piece. */
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
