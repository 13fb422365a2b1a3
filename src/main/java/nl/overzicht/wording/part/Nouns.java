package nl.overzicht.wording.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.funding.Programme.QuantityDefinition;

/** The nouns of counted things as they follow a number: {@code 18 gebieden}, {@code 20 NPLV-gebieden}. */
public final class Nouns {

    /** This many adjectives may be between a number and its noun. */
    private static final int ADJECTIVES = 2;

    /** Words that head a column of years, whatever else they may count. */
    private static final Set<String> YEARS = Set.of("jaar", "jaren", "year", "years");

    /** What may be before and after the noun in a head that says what is counted. */
    private static final Pattern HEAD =
            Pattern.compile("(?:(?:totaal |total )?(?:aantal(?:len)?|number of|no\\. of) )?(?<noun>[\\p{L}\\u2011 -]+?)"
                    + "(?: ?\\([^()]*\\)| (?:19|20|21)[0-9]{2})?");

    private final Map<String, List<String>> units = new HashMap<>();
    private final Map<String, List<String>> titles = new HashMap<>();
    private final Set<String> plurals = new HashSet<>();
    private final Set<String> small;

    public Nouns(Collection<QuantityDefinition> definitions, TypedNumberGrammar typed) {
        this.small = Set.copyOf(typed.small());
        for (QuantityDefinition definition : definitions) {
            for (String noun : List.of(definition.singular(), definition.plural())) {
                String last = lastWord(noun);
                List<String> ids = units.computeIfAbsent(last, word -> new ArrayList<>());
                if (!last.isEmpty() && !ids.contains(definition.id())) {
                    ids.add(definition.id());
                }
            }
            plurals.add(lastWord(definition.plural()));
        }
        units.remove("");
        plurals.remove("");
        definitions.stream()
                .filter(definition -> definition.kind() == QuantityDefinition.Kind.COUNT
                        || definition.kind() == QuantityDefinition.Kind.INDEX)
                .forEach(definition -> titles.computeIfAbsent(
                                definition.title().toLowerCase(Locale.ROOT), title -> new ArrayList<>())
                        .add(definition.id()));
    }

    /**
     * A noun that was found.
     *
     * @param units of the things that it names
     * @param end index after it
     * @param adjacent whether it is right after the number, whole and without adjectives of its own
     */
    public record Noun(List<String> units, int end, boolean adjacent) {}

    private static String lastWord(String noun) {
        return noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** What the head of a column says is counted, by the title or the noun of a thing; of years it is unknown. */
    public List<String> ofHead(String head) {
        String plain = head.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
        Matcher matcher = HEAD.matcher(plain);
        if (!matcher.matches() || YEARS.contains(plain)) {
            return List.of();
        }
        String noun = matcher.group("noun");
        List<String> titled = titles.getOrDefault(noun, List.of());
        boolean few = noun.chars().filter(c -> c == ' ').count() <= ADJECTIVES;
        String last = noun.substring(Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-')) + 1);
        return titled.isEmpty() && few && plurals.contains(last) ? units.get(last) : titled;
    }

    public Optional<Noun> findAfter(String text, int from) {
        int at = from;
        for (int skipped = 0; skipped <= ADJECTIVES; skipped++) {
            int start = skip(text, at, c -> AdjacentWords.isBlank((char) c));
            int end = skip(text, start, Nouns::isOfWord);
            if (start == at || start == end) {
                return Optional.empty();
            }
            String word = text.substring(start, end).toLowerCase(Locale.ROOT);
            List<String> found = units.get(word.substring(word.lastIndexOf('-') + 1));
            if (found != null) {
                return Optional.of(new Noun(found, end, true));
            }
            if (small.contains(word)) {
                return Optional.empty();
            }
            at = end;
        }
        return Optional.empty();
    }

    /** The index of the first character that is none of these, from an index; the length of the text if there is none. */
    private static int skip(String text, int from, IntPredicate isSkipped) {
        int at = from;
        while (at < text.length() && isSkipped.test(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfWord(int c) {
        return Character.isLetter(c) || c == '-' || c == '\u2011';
    }
}
