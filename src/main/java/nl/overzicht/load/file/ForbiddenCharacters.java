package nl.overzicht.load.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.FileRule;
import nl.overzicht.unicode.TextCharacters;

/**
 * Collects characters that may not occur in a text: control characters, and invisible ones that hide text or change its
 * direction. Each kind gives one finding with the first locations.
 *
 * @param path of the file
 * @param controls counts control characters
 * @param hidden counts invisible characters
 * @param characters the state of the text so far
 */
record ForbiddenCharacters(String path, Kind controls, Kind hidden, TextCharacters characters) {

    /** The number of locations that a finding lists beside its own. */
    private static final int PLACES = 3;

    ForbiddenCharacters(String path) {
        this(
                path,
                new Kind(FileRule.CONTROL_CHARACTER, FileRule.CONTROL_CHARACTERS),
                new Kind(FileRule.HIDDEN_CHARACTER, FileRule.HIDDEN_CHARACTERS),
                new TextCharacters());
    }

    /** Takes the next character of the text, with its location. */
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
