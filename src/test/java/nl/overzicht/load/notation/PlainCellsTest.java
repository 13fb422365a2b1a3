package nl.overzicht.load.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.Percentages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fast path for most cells of a long table gives the same result as the patterns. */
class PlainCellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12|12|12",
                "12,5|12.5|none|none",
                "12.5|none|12.5|12.5",
                "1.234|1234|1.234|none",
                "1,234|1.234|1234|none",
                "0,125|0.125|125|none",
                "1.234,50|1234.50|none|1234.50",
                "1.234.567|1234567|none|1234567",
                "12.34.567|none|none|none",
                "5,|none|none|none",
                "1,,5|none|none|none",
                "1234567890123456789012345678901|none|none|none",
                "12345678901234567890123456789,5|12345678901234567890123456789.5|none|none",
            })
    void digitsAndMarksAlone(String text, String withComma, String withPoint, String undeclared) {
        assertEquals(withComma, number(text, Decimals.COMMA));
        assertEquals(withPoint, number(text, Decimals.POINT));
        assertEquals(undeclared, number(text, Decimals.UNDECLARED));
    }

    private static String number(String text, Decimals decimals) {
        return WrittenAmount.parse(text, decimals)
                .map(WrittenAmount::number)
                .map(BigDecimal::toPlainString)
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Groene daken|Groene daken",
                "Groene  daken|Groene daken",
                " Groene daken |Groene daken",
                "Groene\u00a0daken|Groene daken",
                "Groene\u2009daken|Groene daken",
                "Groene\tdaken|Groene daken",
                "Cr\u00e8ches \u0161|Cr\u00e8ches \u0161",
            })
    void blanksAsOne(String text, String line) {
        assertEquals(line, ForeignRow.oneLine(text));
    }

    @ParameterizedTest
    @CsvSource({"40%,40", "'12,5 %','12,5'", "12 procent,12", "12 per cent,12", "bedragt,bedragt", "%,%", "40% x,40% x"
    })
    void percentages(String text, String number) {
        assertEquals(number, Percentages.withoutSign(text));
        assertEquals(!text.equals(number), Percentages.isSigned(text));
    }
}
