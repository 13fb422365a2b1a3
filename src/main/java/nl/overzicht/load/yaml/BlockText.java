package nl.overzicht.load.yaml;

import java.util.List;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.TextFile;

/**
 * Finds where the text of a scalar starts. This is exact for the first character of every kind of scalar. In a literal block
 * ({@code
 * }) all later lines start in the same column, so that their locations can be computed. In a folded block ({@code >}) lines
 * were joined, and only the first character is exact.
 */
final class BlockText {

    private final TextFile file;
    private List<String> lines;

    BlockText(TextFile file) {
        this.file = file;
    }

    /** The location of the first character of the text of the scalar that begins here. */
    Location start(Location at) {
        String line = line(at.line());
        int index = at.column() - 1;
        if (line.codePointCount(0, line.length()) <= index) {
            return at;
        }
        char first = line.charAt(line.offsetByCodePoints(0, index));
        return switch (first) {
            case '"', '\'' -> new Location(at.path(), at.line(), at.column() + 1);
            case '|', '>' -> new Location(at.path(), at.line() + 1, 1 + indent(at.line() + 1));
            default -> at;
        };
    }

    /** The indentation of the first line with text; empty lines before it belong to the block. */
    private int indent(int from) {
        for (int number = from; number <= lines.size(); number++) {
            String line = line(number);
            if (!line.isBlank()) {
                return line.length() - line.stripLeading().length();
            }
        }
        return 0;
    }

    private String line(int number) {
        if (lines == null) {
            lines = List.of(file.text().split("\n", -1));
        }
        return number <= lines.size() ? lines.get(number - 1) : "";
    }
}
