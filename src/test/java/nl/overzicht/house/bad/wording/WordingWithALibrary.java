package nl.overzicht.house.bad.wording;

import org.junit.jupiter.api.Assertions;

/** Uses a library that only other rooms may use. */
public class WordingWithALibrary {

    void use() {
        Assertions.assertNull(null);
    }
}
