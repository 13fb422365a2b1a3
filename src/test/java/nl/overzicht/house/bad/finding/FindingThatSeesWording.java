package nl.overzicht.house.bad.finding;

import java.util.List;
import nl.overzicht.house.bad.wording.WordingWithALibrary;

/** Uses a room that is below its own in the table. */
class FindingThatSeesWording {

    List<WordingWithALibrary[]> words() {
        return List.of();
    }

    WordingWithALibrary[] first() {
        return new WordingWithALibrary[0];
    }
}
