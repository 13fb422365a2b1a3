package nl.overzicht.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Programme.CountedThing;

/**
 * What a programme calls its areas, in a sentence.
 *
 * @param singular as {@code wijk}
 * @param plural as {@code wijken}
 * @param neuter whether it is a Dutch het-word; in English without a meaning
 */
public record AreaNoun(String singular, String plural, boolean neuter) {

    /** The quantity of which the words are those of areas. */
    private static final String QUANTITY = "areas";

    private static final String NEUTER = "het";

    /** Under which a bundle has the nouns. */
    public static final String KEY = "area.nouns";

    /**
     * The nouns of a bundle: {@code gebied gebieden het; wijk wijken de}, the first of which is ours.
     *
     * @param text the words under {@link #KEY}
     */
    public static List<AreaNoun> read(String text) {
        return Arrays.stream(text.split("; *"))
                .map(noun -> noun.strip().split(" +"))
                .filter(words -> words.length > 1)
                .map(words -> new AreaNoun(words[0], words[1], words.length > 2 && words[2].equals(NEUTER)))
                .toList();
    }

    /**
     * The noun of a programme: that of the quantity {@code areas}, else the heading of its names where that is a noun we
     * know, else ours. Its article is what the programme says, else that of the noun that it ends in, else <i>de</i>.
     *
     * @param nouns that we know, ours first
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
                .filter(thing -> !thing.singular().isEmpty() && !thing.plural().isEmpty())
                .map((CountedThing thing) -> new AreaNoun(
                        thing.singular(),
                        thing.plural(),
                        known(thing.singular(), nouns).filter(AreaNoun::neuter).isPresent()));
    }

    private static Optional<AreaNoun> ofHeading(Programme programme, List<AreaNoun> nouns) {
        return Optional.ofNullable(programme.areaColumns().words().get(AreaColumns.NAME))
                .flatMap(heading -> named(heading, nouns));
    }

    /** The noun that the heading of a column is, if it is or ends in one that we know. */
    public static Optional<AreaNoun> named(String heading, List<AreaNoun> nouns) {
        return known(heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1), nouns);
    }

    /** A noun that is one of these or ends in one, such as {@code focuswijk}. */
    private static Optional<AreaNoun> known(String word, List<AreaNoun> nouns) {
        return nouns.stream()
                .filter(noun -> word.endsWith(noun.singular()))
                .findFirst()
                .map(noun -> new AreaNoun(
                        word,
                        word.substring(0, word.length() - noun.singular().length()) + noun.plural(),
                        noun.neuter()));
    }

    /** What is in texts for the places of the bundles. */
    public Map<String, String> places() {
        return Map.of("{area}", singular, "{areas}", plural, "{Area}", capital(singular), "{Areas}", capital(plural));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
