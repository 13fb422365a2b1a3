package nl.overzicht.load.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import nl.overzicht.load.table.ShownNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How number formats of spreadsheets show a number. */
class NumberFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // divided by a thousand or a million
                "#,##0,,\" mln\" | 40000000 | WORD 1 40 mln",
                "0.0,,\"mln\" | 1234567 | WORD 1 1.2mln",
                "#,##0,.0\"k\" | 1234567 | WORD 1 1,234.6k",
                "#,##0, | 40000000 | SCALED 40,000",
                "#,##0.00,, | 1234567 | SCALED 1.23",
                "\"€\" #,##0, | 1234567 | SCALED € 1,235",
                "[>=1000000]0.0,,\" M\";[>=1000]0,\" k\";0 | 2500000 | WORD 1 2.5 M",
                "[>=1000000]0.0,,\" M\";[>=1000]0,\" k\";0 | 2500 | WORD 1 3 k",
                // not divided, with a word
                "0\" mln\" | 40 | WORD 1000000 40 mln",
                "General\" miljoen\" | 1.5 | WORD 1000000 1.5 miljoen",
                "\"x 1.000 \"0 | 40 | WORD 1000 x 1.000 40",
                "0\"000\" | 40 | OTHER 40000",
                // percentages
                "0% | 0.4 | PERCENT 40%",
                "0.00% | 0.12345 | PERCENT 12.35%",
                "0%;-0% | -0.4 | PERCENT -40%",
                // another text, no text, and a minus sign that is lost or added
                ";;; | 12 | OTHER ",
                "\"geheim\" | 12 | OTHER geheim",
                "0;0 | -5 | OTHER 5",
                "-0 | 5 | OTHER -5",
                "(0) | 5 | OTHER (5)",
                "0;-0;\"n.v.t.\" | 0 | OTHER n.v.t.",
                // beside the number
                "\"P-\"000 | 12 | AFFIX P-012",
                "00000 | 12 | AFFIX 00012",
                "0\" woningen\" | 12 | AFFIX 12 woningen",
                "[$USD] 0 | 12 | CURRENCY USD 12",
                "[$$-409]#,##0.00 | 1234 | CURRENCY $1,234.00",
                "_-\"£\"* #,##0_- | 12 | CURRENCY £12"
            })
    void whatIsShown(String code, BigDecimal number, String shown) {
        assertEquals(shown, display(code, number).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0",
                "0.00",
                "#,##0.00",
                "#,##0;(#,##0)",
                "#,##0;[Red]#,##0",
                "#,##0_);(#,##0)",
                "#,##0;-#,##0;\"-\"",
                "0;-0;;@",
                "# ?/?",
                "0.00E+00",
                "000-000",
                "h:mm",
                "[h]:mm",
                "@",
                "",
                ";",
                "[",
                "\"",
                "\\",
                "_",
                "[$",
                "[>"
            })
    void whatShowsTheNumberItselfOrIsUnknown(String code) {
        assertEquals("", display(code, new BigDecimal(code.length() < 3 && !code.equals("0") ? "0" : "1234")));
        if (code.contains("0")) {
            assertEquals("", display(code, new BigDecimal("-1234")));
            assertEquals("", display(code, BigDecimal.ZERO));
        }
    }

    private static String display(String code, BigDecimal number) {
        return NumberFormat.of(164, code)
                .flatMap(format -> format.display(number))
                .map(NumberFormatTest::line)
                .orElse("");
    }

    private static String line(ShownNumber shown) {
        String factor = shown.factor()
                .map(number -> number.stripTrailingZeros().toPlainString() + " ")
                .orElse("");
        return shown.kind() + " " + factor + shown.text().en();
    }
}
