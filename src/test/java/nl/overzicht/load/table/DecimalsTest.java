package nl.overzicht.load.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in cells of text are what people and programs mean by them. */
class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "17299.999999999996, 17300",
        "364300.00000000006, 364300",
        "-0.30000000000000004, -0.3",
        "1299.4299999999998, 1299.43",
        "0.1234567890123456, 0.1234567890123456",
        "1234567890.123456, 1234567890.123456",
        "12345678901234567, 12345678901234567",
        "1000000000000000.5, 1000000000000000.5",
        "1234567890.1200001, 1234567890.12",
        "1000.0000000001588, 1000",
        "123456789012.00001, 123456789012",
        "12345678901234.001, 12345678901234.001",
        "0.3333333333333333, 0.3333333333333333",
        "1.99999999999999999999, 1.99999999999999999999"
    })
    void theErrorOfBinaryFractionsIsTakenAway(String written, BigDecimal read) {
        assertEquals(Optional.of(read), Decimals.POINT.parse(written));
        assertEquals(Optional.of(read), Decimals.COMMA.parse(written.replace('.', ',')));
        assertEquals(Optional.of(read), Decimals.UNDECLARED.parse(written));
    }

    /** Amounts in cents, as programs write their thousandfold, their sums and their shares. */
    @Test
    void whatIsCalculatedInBinaryIsTheAmountInCents() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 100_000; i++) {
            long first = random.nextLong(100_000_000);
            long second = random.nextLong(100_000_000);
            assertSame(BigDecimal.valueOf(first + second, 2), first / 100.0 + second / 100.0);
            assertSame(BigDecimal.valueOf(first, 2), first / 100_000.0 * 1000);
        }
    }

    private static void assertSame(BigDecimal amount, double calculated) {
        String text = new BigDecimal(Double.toString(calculated)).toPlainString();
        assertEquals(0, amount.compareTo(Decimals.POINT.parse(text).orElseThrow()), text);
    }
}
