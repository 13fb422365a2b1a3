package nl.overzicht.check.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.overzicht.wording.Sentences.Sentence;

/**
 * An occurrence of a name in a text.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param streams ids of the streams that have the name
 * @param areas ids of the areas that have the name
 * @param programme whether the programme has the name
 */
public record NameOccurrence(int start, int end, Set<String> streams, Set<String> areas, boolean programme) {

    public boolean isIn(Sentence sentence) {
        return start >= sentence.start() && end <= sentence.end();
    }

    /** The ids in any of these names, sorted; {@code kind} selects streams or areas. */
    public static Set<String> ids(List<NameOccurrence> names, Function<NameOccurrence, Set<String>> kind) {
        Set<String> ids = new TreeSet<>();
        names.forEach(name -> ids.addAll(kind.apply(name)));
        return ids;
    }
}
