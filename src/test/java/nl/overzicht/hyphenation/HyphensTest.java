package nl.overzicht.hyphenation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.overzicht.DefaultReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dutch words are broken by their syllables, three letters at least after the break, and nothing else is. */
@Tag("slow")
class HyphensTest {

    private final Hyphens hyphens;

    HyphensTest() throws BadDictionary {
        hyphens = new Hyphens(Dictionary.read(DefaultReport.resources().require("hyphenation/nl.dic")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ver-ant-woor-dings-in-for-ma-tie",
                "Volks-huis-ves-ting",
                "ge-meen-te-lijke",
                "sub-si-die-re-ge-ling",
                "pro-gram-ma-uit-ga-ven",
                "wo-ning-bouw-ver-e-ni-ging",
                "leef-baar-heid",
                "vei-lig-heid",
                "be-gro-tings-ge-fi-nan-cierde",
                "mi-nis-te-rie",
                "bij-dra-gen",
                "ach-ter-stands-wij-ken",
            })
    void dutchWords(String expected) {
        assertEquals(expected, hyphenate(expected.replace("-", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jaar", "Awb", "SZWBZK", "NPLV2026", "www.voorbeeld.nl/verantwoording", "info@gemeente.nl"})
    void whatIsNoPlainWordStays(String text) {
        assertEquals(text, hyphenate(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ver-antwoording", "Rijksbegrotings-verantwoording"})
    void theAuthorsOwnBreaksHold(String expected) {
        assertEquals(expected, hyphenate(expected.replace('-', Hyphens.SOFT_HYPHEN)));
    }

    /** "Coördinatie" is "co-ordinatie" when it is broken there, so it is not. */
    @ParameterizedTest
    @ValueSource(strings = {"coördinatie", "geïnventariseerd", "financiële", "reünie", "ambiënte"})
    void noBreakBeforeDottedLetters(String word) {
        assertTrue(!hyphenate(word).matches(".*-[äëïöü].*"), () -> hyphenate(word));
    }

    /** Whatever is broken: all characters stay, two letters before and three after. */
    @ParameterizedTest
    @ValueSource(
            strings = {"De Rijksbijdrage (algemeen), per gebied – zie ‘Toelichting’", "autoʼs’s-Gravenhage €1,5 mln", ""
            })
    void noCharacterIsLost(String text) {
        assertEquals(text, hyphenate(text).replace("-", "").replace("sGrav", "s-Grav"));
    }

    private String hyphenate(String text) {
        return hyphens.insert(text).replace(Hyphens.SOFT_HYPHEN, '-');
    }
}
