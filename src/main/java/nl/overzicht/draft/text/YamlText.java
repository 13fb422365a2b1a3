package nl.overzicht.draft.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes texts as YAML scalars that are valid within a line and within brackets. */
public final class YamlText {

    /** Texts that need no quotes anywhere: they begin with a letter and contain no special character of YAML. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} _./()+%€-]*");

    /** Words that YAML reads as something other than a text. */
    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "true", "false", "on", "off", "null");

    private YamlText() {}

    /** The text as a scalar on one line, in quotes where YAML needs them. */
    public static String of(String text) {
        boolean isPlain = PLAIN.matcher(text).matches()
                && text.equals(text.strip())
                && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return isPlain ? text : quote(text);
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').appendCodePoint(sign);
            } else if (Character.isISOControl(sign) || sign == 0x2028 || sign == 0x2029 || sign == 0xFEFF) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", sign));
            } else {
                quoted.appendCodePoint(sign);
            }
        });
        return quoted.append('"').toString();
    }

    /** Texts as a flow sequence: {@code [a, "b: c"]}. */
    public static String list(List<String> texts) {
        return texts.stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]"));
    }
}
