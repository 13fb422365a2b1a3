package nl.overzicht.compare;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that is different between two reports, in words of one language.
 *
 * @param statements in the order of the later report, then what is gone
 * @param sums of the programme and its streams over all years
 * @param areas sums of single areas over all years
 * @param toezeggingen the same
 * @param letters what surrounds the text of each letter: to whom, about what, under which number
 * @param texts the letter, the pages, then texts within data files
 */
public record Changes(
        List<Change> statements,
        List<Change> sums,
        List<Change> areas,
        List<Change> toezeggingen,
        List<Change> letters,
        List<TextChange> texts) {

    /** Nothing is different. */
    public static final Changes NONE = new Changes(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** What a letter lists: changes of statements and toezeggingen that are not minor, in that order; may be empty. */
    public List<Change> main() {
        return Stream.concat(statements.stream(), toezeggingen.stream())
                .filter(change -> !change.minor())
                .toList();
    }

    /** The number of areas in which some sum is different. */
    public int areaCount() {
        return Math.toIntExact(areas.stream()
                .map(change -> change.id().substring(0, change.id().indexOf(".total.")))
                .distinct()
                .count());
    }

    /** Whether nothing is different. */
    public boolean isEmpty() {
        return Stream.of(statements, sums, areas, toezeggingen, letters, texts).allMatch(List::isEmpty);
    }
}
