package nl.overzicht.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Messages and hints of one code: the lines under its heading, {@code Message: ...} and {@code Hint: ...}, in Dutch
 * {@code Melding: ...}. Those of a variant have its name: {@code Hint (history): ...}. A line without such a beginning
 * continues the line before it.
 *
 * @param messages by variant; the empty name is for each variant without its own
 * @param hints likewise
 */
public record Phrases(Map<String, Phrase> messages, Map<String, Phrase> hints) {

    private static final Pattern LINE = Pattern.compile("(Message|Melding|Hint)(?: \\(([a-z0-9-]+)\\))?: (.*)");
    private static final String HINT = "Hint";

    /** The name, or the end of the name, of a hint for foreign tables. */
    static final String FOREIGN = "foreign";

    /**
     * The phrases in these lines.
     *
     * @throws IllegalStateException when the first line is not a phrase, or two phrases have the same variant
     */
    static Phrases of(List<String> lines) {
        Phrases phrases = new Phrases(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (String line : joinLines(lines)) {
            Matcher found = LINE.matcher(line);
            if (!found.matches()) {
                throw new IllegalStateException("no message and no hint: " + line);
            }
            String variant = Optional.ofNullable(found.group(2)).orElse("");
            Map<String, Phrase> kind = found.group(1).equals(HINT) ? phrases.hints : phrases.messages;
            if (kind.put(variant, new Phrase(found.group(3))) != null) {
                throw new IllegalStateException("twice: " + line);
            }
        }
        return phrases;
    }

    private static List<String> joinLines(List<String> lines) {
        List<String> joined = new ArrayList<>();
        for (String line : lines) {
            boolean begins = joined.isEmpty() || LINE.matcher(line).matches();
            joined.add(begins ? line : joined.remove(joined.size() - 1) + " " + line);
        }
        return joined;
    }

    /** Whether a message or a hint is written for this variant. */
    boolean has(String variant) {
        return variant.isEmpty()
                || messages.containsKey(variant)
                || hints.containsKey(variant)
                || hints.containsKey(variant + "-" + FOREIGN);
    }

    /** The message of a variant; empty when the section has none. */
    public Optional<Phrase> message(String variant) {
        return Optional.ofNullable(messages.getOrDefault(variant, messages.get("")));
    }

    /** The hint of a variant; empty when its message says it all. */
    public Optional<Phrase> hint(String variant) {
        return Optional.ofNullable(hints.getOrDefault(variant, hints.get("")));
    }

    /** The hint of a variant in a foreign table; otherwise that of a table with standard columns. */
    public Optional<Phrase> foreignHint(String variant) {
        return Stream.of(variant + "-" + FOREIGN, FOREIGN)
                .flatMap(name -> Stream.ofNullable(hints.get(name)))
                .findFirst()
                .or(() -> hint(variant));
    }
}
