package nl.overzicht.compare;

import java.util.List;
import java.util.stream.Stream;

/**
 * All differences between two reports, in words of one language.
 *
 * @param statements in the order of the later report, followed by those that are gone
 * @param sums of the programme and its streams over all years
 * @param areas sums of single areas over all years
 * @param toezeggingen in the same order as statements
 * @param letters the parts around the text of each letter, such as addressee, subject and reference
 * @param texts the letter, the pages, then texts within data files
 */
public record Changes(
        List<Change> statements,
        List<Change> sums,
        List<Change> areas,
        List<Change> toezeggingen,
        List<Change> letters,
        List<TextChange> texts) {

    /** No differences. */
    public static final Changes NONE = new Changes(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** The changes that a letter lists: of statements and then of toezeggingen, without minor ones; may be empty. */
    public List<Change> main() {
        return Stream.concat(statements.stream(), toezeggingen.stream())
                .filter(change -> !change.minor())
                .toList();
    }

    /** The number of areas of which a sum differs. */
    public int areaCount() {
        return Math.toIntExact(areas.stream()
                .map(change -> change.id().substring(0, change.id().indexOf(".total.")))
                .distinct()
                .count());
    }

    /** Whether there are no differences. */
    public boolean isEmpty() {
        return Stream.of(statements, sums, areas, toezeggingen, letters, texts).allMatch(List::isEmpty);
    }
}
