package nl.overzicht.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Quantity;
import nl.overzicht.wording.Wording;
import nl.overzicht.wording.part.Denominations;
import nl.overzicht.wording.typed.Mention;
import nl.overzicht.wording.typed.Mentions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is read for amounts; what was read, written as we write it, is read as the same. */
@Tag("fuzz")
class AmountsFuzz {

    private static final Language LANGUAGE = Language.NL;
    private static final Wording WORDING = Wording.of(LANGUAGE);
    private static final Mentions MENTIONS = new Mentions(LANGUAGE, List.of(), new Denominations(List.of()));

    static Stream<byte[]> corpus() {
        return Stream.of(
                        "ruim \u20ac408,37 miljoen, circa \u20ac 600 mln en bijna \u20ac1,5 miljard",
                        "tussen 15 en 20 miljoen euro per jaar, 2026 t/m 2028",
                        "\u2212\u20ac1.234.567,89; EUR 5.000; USD 12 miljoen; 12,5%; \u20ac -3",
                        "maximaal vierhonderd miljoen euro (2025-2029), art. 3.1 en 36 410 VII, nr. 12")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("corpus")
    @FuzzTest(maxDuration = "10s")
    void anyTextIsRead(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (Mention mention : MENTIONS.find(text, new BitSet())) {
            assertTrue(mention.start() >= 0 && mention.start() < mention.numberEnd(), text);
            assertTrue(mention.numberEnd() <= mention.end() && mention.end() <= text.length(), text);
            mention.quantity().filter(Quantity::isMoney).ifPresent(AmountsFuzz::isReadBack);
        }
    }

    private static void isReadBack(Quantity amount) {
        String written = "Er is " + WORDING.quantity(amount) + ".";
        List<Mention> found = MENTIONS.find(written, new BitSet());
        assertEquals(1, found.size(), written);
        Quantity read = found.get(0).quantity().orElseThrow();
        assertEquals(0, amount.value().compareTo(read.value()), written);
        assertEquals(amount.precision(), read.precision(), written);
    }
}
