package nl.overzicht.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Programme.QuantityDefinition;

/**
 * The noun for the areas of a programme.
 *
 * @param singular such as {@code wijk}
 * @param plural such as {@code wijken}
 * @param neuter whether it is a Dutch het-word; not used in English
 */
public record AreaNoun(String singular, String plural, boolean neuter) {

    /** The quantity whose nouns are those of areas. */
    private static final String QUANTITY = "areas";

    private static final String NEUTER = "het";

    /** The message key of the nouns. */
    public static final String KEY = "area.nouns";

    /**
     * Reads the nouns of a message bundle: {@code gebied gebieden het; wijk wijken de}. The first is the default.
     *
     * @param text the message under {@link #KEY}
     */
    public static List<AreaNoun> read(String text) {
        return Arrays.stream(text.split("; *"))
                .map(noun -> noun.strip().split(" +"))
                .filter(words -> words.length > 1)
                .map(words -> new AreaNoun(words[0], words[1], words.length > 2 && words[2].equals(NEUTER)))
                .toList();
    }

    /**
     * The noun of a programme: that of the quantity {@code areas}, else the heading of its names if that is a known
     * noun, else the default. Its article is the one that the programme sets, else that of the known noun in which it
     * ends, else <i>de</i>.
     *
     * @param nouns the known nouns, the default first
     */
    public static AreaNoun of(Programme programme, List<AreaNoun> nouns) {
        AreaNoun noun = Stream.of(ofQuantity(programme, nouns), ofHeading(programme, nouns))
                .flatMap(Optional::stream)
                .filter(found -> !found.equals(nouns.get(0)))
                .findFirst()
                .orElse(nouns.get(0));
        boolean neuter = programme.areaColumns().article().map(NEUTER::equals).orElse(noun.neuter());
        return new AreaNoun(noun.singular(), noun.plural(), neuter);
    }

    private static Optional<AreaNoun> ofQuantity(Programme programme, List<AreaNoun> nouns) {
        return Optional.ofNullable(programme.quantities().get(QUANTITY))
                .filter(definition ->
                        !definition.singular().isEmpty() && !definition.plural().isEmpty())
                .map((QuantityDefinition definition) -> new AreaNoun(
                        definition.singular(),
                        definition.plural(),
                        findCompound(definition.singular(), nouns)
                                .filter(AreaNoun::neuter)
                                .isPresent()));
    }

    private static Optional<AreaNoun> ofHeading(Programme programme, List<AreaNoun> nouns) {
        return Optional.ofNullable(programme.areaColumns().words().get(AreaColumns.NAME))
                .flatMap(heading -> find(heading, nouns));
    }

    /** The noun that the heading of a column is; empty when it neither is nor ends in one of these. */
    public static Optional<AreaNoun> find(String heading, List<AreaNoun> nouns) {
        return findCompound(heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1), nouns);
    }

    /** A noun that is one of these or ends in one, such as {@code focuswijk}; otherwise empty. */
    private static Optional<AreaNoun> findCompound(String word, List<AreaNoun> nouns) {
        return nouns.stream()
                .filter(noun -> word.endsWith(noun.singular()))
                .findFirst()
                .map(noun -> new AreaNoun(
                        word,
                        word.substring(0, word.length() - noun.singular().length()) + noun.plural(),
                        noun.neuter()));
    }

    /** The values of the placeholders in messages, by placeholder. */
    public Map<String, String> places() {
        return Map.of("{area}", singular, "{areas}", plural, "{Area}", capital(singular), "{Areas}", capital(plural));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
