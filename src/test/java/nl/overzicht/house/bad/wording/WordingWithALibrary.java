package nl.overzicht.house.bad.wording;

import org.junit.jupiter.api.Assertions;

/** Uses a library that is at home elsewhere. */
public class WordingWithALibrary {

    void use() {
        Assertions.assertNull(null);
    }
}
