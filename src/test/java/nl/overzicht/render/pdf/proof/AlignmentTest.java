package nl.overzicht.render.pdf.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Aligns the words of a source with the read text: each lost word is found, and no other. */
class AlignmentTest {

    @Test
    void eachWordIsFoundInItsPlace() {
        assertEquals(
                List.of(0, 3, 6),
                Alignment.of(List.of("een", "een", "a"), "eeneena").starts());
    }

    @Test
    void aWordThatIsAbsentIsLostAlone() {
        assertEquals(List.of(1), findMissing("Een brief over geld voor wijken", "Eenovergeldvoorwijken"));
        assertEquals(List.of(4), findMissing("Een brief over geld wijken", "Eenbriefovergeld"));
        assertEquals(List.of(0), findMissing("Een brief over geld", "briefovergeld"));
    }

    /** Such as the rest of a letter. */
    @Test
    void allThatFollowsIsLost() {
        assertEquals(List.of(2, 3), findMissing("Een brief over geld", "Eenbrief"));
        assertEquals(List.of(0, 1, 2, 3), findMissing("Een brief over geld", ""));
    }

    @Test
    void whatTheEngineAddedIsPassedOver() {
        assertEquals(List.of(), findMissing("Een brief over geld", "1.Eenbrief(zie2)overgeld"));
    }

    /** Such as the column beside the text, which is read after the addressee. */
    @Test
    void whatIsHeardAtAnotherPlaceIsNotLost() {
        assertEquals(
                List.of(),
                findMissing(
                        "Aan de voorzitter Datum maandag Ons kenmerk is zeven Geachte",
                        "AandevoorzitterOnskenmerkiszevenDatummaandagGeachte"));
    }

    /** From a seed: as many words are lost as were removed from the text. */
    @Test
    void asManyAreLostAsWereTakenOut() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                words.add("w" + random.nextInt(1000) + "x");
            }
            int from = random.nextInt(50);
            int to = from + 1 + random.nextInt(9);
            List<String> heard = new ArrayList<>(words);
            heard.subList(from, to).clear();
            List<Integer> lost = Alignment.of(words, String.join("", heard)).missingWords();
            assertEquals(to - from, lost.size(), words::toString);
        }
    }

    /** It stays fast when everything in a text of sixty pages is lost. */
    @Tag("slow")
    @Test
    @Tag("long")
    void allOfALongText() {
        List<String> words = Collections.nCopies(25_000, "woorden");
        assertEquals(
                25_000,
                Alignment.of(words, "letters".repeat(25_000)).missingWords().size());
    }

    private static List<Integer> findMissing(String source, String heard) {
        return Alignment.of(List.of(source.split(" ")), heard).missingWords();
    }

    /** However words are matched: a word that is read as often as it is written is not lost. */
    @Test
    void nothingIsLostOfATextThatRepeatsItself() {
        assertEquals(List.of(), Alignment.of(List.of("ab", "abc"), "abcab").missingWords());
        assertNotEquals(
                List.of(), Alignment.of(List.of("ab", "abc", "abc"), "abcab").missingWords(), "one of three is");
    }
}
