package nl.overzicht.unicode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks as a printer sets them, in both languages. */
class QuotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "E. Boekholt-O'Sullivan | E. Boekholt-O’Sullivan",
                "'s-Gravenhage en 's-Hertogenbosch | ’s-Gravenhage en ’s-Hertogenbosch",
                "'s Avonds, 's avonds en zo'n foto's | ’s Avonds, ’s avonds en zo’n foto’s",
                "In 't Veld en 'n huis, A'dam | In ’t Veld en ’n huis, A’dam",
                "de jaren '90 en '91 | de jaren ’90 en ’91",
                "de jaren '90: 'goede' jaren | de jaren ’90: ‘goede’ jaren",
                "van '12 gebieden' | van ‘12 gebieden’",
                "hij zei \"ja\", en \"nee\". | hij zei “ja”, en “nee”.",
                "\"Hij zei 'ja'\" | “Hij zei ‘ja’”",
                "'Hij zei \"ja\"' | ‘Hij zei “ja”’",
                "\"'s Avonds\" | “’s Avonds”",
                "(\"x\") ['y'] | (“x”) [‘y’]",
                "\"... en toen\" | “... en toen”",
                "5' 6\" of 6'2\" | 5' 6\" of 6'2\"",
                "volgens \"artikel 5\" en 'lid 2' | volgens “artikel 5” en ‘lid 2’",
                "the boys' toys, rock 'n' roll | the boys’ toys, rock ‘n’ roll",
                "don't, it's, 'tis, the 1990's | don’t, it’s, ’tis, the 1990’s",
                "1990-\"nu\"; anti-'x' | 1990-“nu”; anti-‘x’",
                "een \" los en een ' los | een \" los en een ' los",
                "https://x.nl/a'b?q=\"c\" | https://x.nl/a'b?q=\"c\"",
                "o'neill@x.nl en o'neill | o’neill@x.nl en o’neill",
                "‘al’ “goed” | ‘al’ “goed”",
                "a\"b | a\"b",
            })
    void marks(String written, String printed) {
        assertEquals(printed, Quotes.of(written));
    }

    @Test
    void aQuotationEndsWithItsBlock() {
        assertEquals("“a\u20295\" b", Quotes.of("\"a\u20295\" b"));
    }

    @Test
    void manyMarksTakeNoLonger() {
        String marks = "'\"".repeat(100_000) + " '90".repeat(100_000);
        assertTimeout(Duration.ofSeconds(10), () -> Quotes.of(marks));
    }

    /** Nothing but marks is changed, and what was set once stays. */
    @Test
    void onlyMarksChangeAndOnlyOnce() {
        Random random = new Random(13);
        String signs = "ab '\"'\"s5.,(-/\u00a0\u2029\u200b\u2019\u201c@n9";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(20), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
            String printed = Quotes.of(text.toString());
            assertEquals(Quotes.straight(text.toString()), Quotes.straight(printed));
            assertEquals(printed.length(), text.length());
        }
    }
}
