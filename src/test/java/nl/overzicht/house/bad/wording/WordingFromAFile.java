package nl.overzicht.house.bad.wording;

import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file where none may be opened. */
class WordingFromAFile {

    boolean look() {
        return Files.exists(Path.of("words"));
    }
}
