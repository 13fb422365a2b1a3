package nl.overzicht.house.bad.finding;

import java.util.List;
import nl.overzicht.house.bad.wording.WordingWithALibrary;

/** Sees a room above its own. */
class FindingThatSeesWording {

    List<WordingWithALibrary[]> words() {
        return List.of();
    }

    WordingWithALibrary[] first() {
        return new WordingWithALibrary[0];
    }
}
