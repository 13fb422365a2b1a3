package nl.overzicht.unicode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts that look the same are the same, and each character knows where it was written. */
class NormalTextTest {

    private static final List<String> PIECES = List.of(
            "a",
            "e\u0301",
            "e",
            "\u0301",
            "\u0323\u0307",
            "o\u0307\u0323",
            "\u212b",
            "\uac00",
            "\u1100\u1161\u11a8",
            "\u0958",
            "\ud834\udd5e",
            " ",
            "\n",
            "\u00ad",
            "\u200b",
            "\u2060",
            "\ufeff",
            "x");

    @Test
    void isTheNormalFormOfWhatIsSeen() {
        Random random = new Random(20260113);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder written = new StringBuilder();
            for (int k = random.nextInt(12); k > 0; k--) {
                written.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String seen = written.toString().replaceAll("[\u00ad\u200b\u2060\ufeff]", "");
            NormalText normal = NormalText.of(written.toString());
            assertEquals(Normalizer.normalize(seen, Normalizer.Form.NFC), normal.text(), written::toString);
            int last = 0;
            for (int at = 0; at <= normal.text().length(); at++) {
                assertTrue(normal.place(at) >= last && normal.place(at) <= written.length(), written::toString);
                last = normal.place(at);
            }
        }
    }

    @Test
    void eachCharacterKnowsItsPlace() {
        NormalText normal = NormalText.of("e\u0301e\u0301n Wo\u00adningen");
        assertEquals("\u00e9\u00e9n Woningen", normal.text());
        assertEquals(5, normal.place(3));
        assertEquals(6, normal.place(4));
        assertEquals(9, normal.place(6));
        assertEquals(15, normal.place(12));
    }

    @Test
    void aSoftHyphenStaysInAWordOfRunningText() {
        NormalText text =
                NormalText.ofRunning("coo\u0308\u00adpera\u200btie \u00adeen\u00ad 1\u00ad0 caf\u00ade\u0301");
        assertEquals("co\u00f6\u00adperatie een 10 caf\u00ad\u00e9", text.text());
        assertEquals(4, text.place(3));
        assertEquals(5, text.place(4));
        assertEquals("een", NormalText.text("e\u00aden"));
    }

    @Test
    void joinersStayWhereAScriptNeedsThem() {
        for (String kept : List.of(
                "\u0646\u0645\u06cc\u200c\u062e", "\ud83d\udc68\u200d\ud83d\udc69", "\u2764\ufe0f\u200d\ud83d\udd25")) {
            assertEquals(kept, NormalText.text(kept));
        }
        assertEquals("zachtheid en meer", NormalText.text("zacht\u200dheid\u200e en\u200c meer"));
    }

    @Test
    void whatIsNormalIsNotCopied() {
        String text = new String("G\u00e9\u00e9n \u20ac400");
        assertSame(text, NormalText.of(text).text());
    }

    @Test
    void hiddenCharactersAreFoundAndFlagsAreNot() {
        for (String hidden : List.of("a\u202eb", "\u2066", "\ufdd0", "\uffff", "\ud83f\udfff", "x\udb40\udc41")) {
            assertFalse(TextCharacters.areText(hidden), hidden);
        }
        for (String plain : List.of(
                "a\u200eb",
                "e\u0301",
                "\ud83c\udff4\udb40\udc67\udb40\udc7f",
                "\ud83d\udc68\u200d\ud83d\udc69",
                "\ufffd")) {
            assertTrue(TextCharacters.areText(plain), plain);
        }
    }
}
