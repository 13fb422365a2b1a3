package nl.overzicht.load.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.FileRule;
import nl.overzicht.unicode.TextCharacters;

/**
 * Characters of one text that have no place in it: controls, and those that hide or turn what it says. Each kind is one
 * finding, with the first places.
 *
 * @param path of the file
 * @param controls what is not text
 * @param hidden invisible characters
 * @param characters of the text so far
 */
record OddCharacters(String path, Kind controls, Kind hidden, TextCharacters characters) {

    /** Places that a finding names beside its own. */
    private static final int PLACES = 3;

    OddCharacters(String path) {
        this(
                path,
                new Kind(FileRule.CONTROL_CHARACTER, FileRule.CONTROL_CHARACTERS),
                new Kind(FileRule.HIDDEN_CHARACTER, FileRule.HIDDEN_CHARACTERS),
                new TextCharacters());
    }

    /** Takes the next character of the text, with its place. */
    void add(int c, int line, int column) {
        switch (characters.kind(c)) {
            case CONTROL -> controls.add(TextCharacters.name(c), line, column);
            case HIDDEN -> hidden.add(TextCharacters.name(c), line, column);
            case TEXT -> {}
        }
    }

    List<Finding> findings() {
        return Stream.of(controls, hidden).flatMap(kind -> kind.finding(path)).toList();
    }

    private static final class Kind {

        private final FileRule single;
        private final FileRule many;
        private final List<String> others = new ArrayList<>();
        private String character;
        private int line;
        private int column;
        private int count;

        Kind(FileRule single, FileRule many) {
            this.single = single;
            this.many = many;
        }

        void add(String found, int atLine, int atColumn) {
            count++;
            if (count == 1) {
                character = found;
                line = atLine;
                column = atColumn;
            } else if (count <= 1 + PLACES) {
                others.add(atLine + ":" + atColumn);
            }
        }

        Stream<Finding> finding(String path) {
            if (count == 0) {
                return Stream.empty();
            }
            Location at = new Location(path, line, column);
            String places = String.join(", ", others) + (count > 1 + PLACES ? ", ..." : "");
            return Stream.of(count == 1 ? single.at(at, character) : many.at(at, character, count - 1, places));
        }
    }
}
