package nl.overzicht.resource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overzicht.finding.Location;

/**
 * Words as they occur in a template: with markup between them, and characters that may be numeric character references.
 */
final class TemplateWords {

    /** Names of files with words that are printed. */
    private static final Pattern KIND = Pattern.compile(".*\\.(ftlh|properties)");

    private static final String BETWEEN = "(?:\\s|<[^>]*>)+";
    private static final int LAST_OF_ASCII = 0x7E;

    private TemplateWords() {}

    /**
     * Searches the words in this order, with only white space or markup between them.
     *
     * @param names of the files in the folder
     * @param read gives the bytes of one by its name
     * @return the first location; empty when they are not found
     */
    static Optional<Location> place(
            List<String> words, Path folder, List<String> names, Function<String, byte[]> read) {
        Pattern chain = Pattern.compile(words.stream().map(TemplateWords::word).collect(Collectors.joining(BETWEEN)));
        for (String name : names) {
            String text = KIND.matcher(name).matches() ? new String(read.apply(name), StandardCharsets.UTF_8) : "";
            Matcher found = chain.matcher(text);
            if (found.find()) {
                return Optional.of(Location.of(folder.resolve(name).toString(), text, found.start()));
            }
        }
        return Optional.empty();
    }

    private static String word(String word) {
        return word.codePoints().mapToObj(TemplateWords::character).collect(Collectors.joining());
    }

    private static String character(int point) {
        String typed = Pattern.quote(Character.toString(point));
        return point <= LAST_OF_ASCII
                ? typed
                : String.format(Locale.ROOT, "(?:%s|&#[xX]0*(?i:%X);|&#0*%d;)", typed, point, point);
    }
}
