package nl.overzicht.load.yaml;

import nl.overzicht.finding.Location;
import org.yaml.snakeyaml.error.Mark;

/**
 * Makes locations in a file.
 *
 * @param path of the file
 */
record FilePlaces(String path) {

    /** The location of a mark of the parser, which counts from zero. */
    Location of(Mark mark) {
        return new Location(path, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
