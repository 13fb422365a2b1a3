package nl.overzicht.run;

import java.util.OptionalInt;
import java.util.regex.Matcher;
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
                .filter(i -> hasWords(lines[i])
                        && pattern(lines[i]).matcher(written.strip()).matches())
                .toArray();
        return found.length == 1 ? OptionalInt.of(found[0] + 1) : OptionalInt.empty();
    }

    /** Some of a line is its own; all of it would fit anything. */
    private static boolean hasWords(String line) {
        return !FILLED.matcher(line).replaceAll("").isBlank();
    }

    private static Pattern pattern(String line) {
        StringBuilder pattern = new StringBuilder();
        Matcher filled = FILLED.matcher(line.strip());
        int end = 0;
        while (filled.find()) {
            pattern.append(Pattern.quote(line.strip().substring(end, filled.start())))
                    .append(".*");
            end = filled.end();
        }
        return Pattern.compile(pattern + Pattern.quote(line.strip().substring(end)));
    }
}
