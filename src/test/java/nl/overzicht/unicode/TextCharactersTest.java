package nl.overzicht.unicode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One answer to what a text may hold. */
class TextCharactersTest {

    private static final String SCOTLAND = "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F";

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a\tb\nc\r\n", "caf\u00e9 \u20ac5", "\u05d0\u4e2d\u0627", "\u00ad\u200b\ufeff", SCOTLAND})
    void text(String text) {
        assertTrue(TextCharacters.areText(text));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 1, 0xB, 0xC, 0x1B, 0x7F, 0x85, 0x91, 0x9F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0x206A,
                0x206F, 0xFFF9, 0xFFFB, 0xD800, 0xDFFF, 0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFF, 0x10FFFF, 0xE0001, 0xE0067
            })
    void noText(int character) {
        String text = "a" + Character.toString(character) + "b";
        assertFalse(TextCharacters.areText(text));
        assertEquals(Optional.of(TextCharacters.name(character)), TextCharacters.findOdd(text));
    }

    @Test
    void aTagIsOneWhereNoFlagBegins() {
        assertEquals(Optional.of("U+E0067"), TextCharacters.findOdd(SCOTLAND + " \uDB40\uDC67"));
    }

    @Test
    void whatXmlCannotHoldIsNoText() throws Exception {
        TextCharacters characters = new TextCharacters();
        StringBuilder all = new StringBuilder("<a>");
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (characters.kind(c) == TextCharacters.Kind.TEXT && c != '<' && c != '&' && c != '>') {
                all.appendCodePoint(c);
            }
        }
        byte[] xml = all.append("</a>").toString().getBytes(StandardCharsets.UTF_8);
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
