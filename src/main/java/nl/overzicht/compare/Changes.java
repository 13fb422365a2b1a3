package nl.overzicht.compare;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that is different between two reports, in words of one language.
 *
 * @param statements in the order of the later report, then what is gone
 * @param toezeggingen the same
 * @param texts the letter, the pages, then texts within data files
 */
public record Changes(List<Change> statements, List<Change> toezeggingen, List<TextChange> texts) {

    /** What a letter tells: statements and toezeggingen, without what is minor. */
    public List<Change> main() {
        return Stream.concat(statements.stream(), toezeggingen.stream())
                .filter(one -> !one.minor())
                .toList();
    }

    /** Whether nothing is different. */
    public boolean isEmpty() {
        return statements.isEmpty() && toezeggingen.isEmpty() && texts.isEmpty();
    }
}
