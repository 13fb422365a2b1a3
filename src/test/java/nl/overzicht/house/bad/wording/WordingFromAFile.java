package nl.overzicht.house.bad.wording;

import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file in a room that may not open files. */
class WordingFromAFile {

    boolean look() {
        return Files.exists(Path.of("words"));
    }
}
