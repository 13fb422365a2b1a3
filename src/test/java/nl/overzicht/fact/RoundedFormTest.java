package nl.overzicht.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form {@code rounded} prints as many digits as were asked for, where the number has more. */
class RoundedFormTest {

    private static Optional<String> write(Language language, FactValue value, String form) {
        Fact fact = new Fact("x", value, false, List.of(), "");
        return new FactText(language, Map.of())
                .write(fact, FactForm.of(form).orElseThrow())
                .map(text -> text.replace('\u00a0', ' '));
    }

    private static FactValue number(String value, String unit, String precision) {
        Precision found = Arrays.stream(Precision.values())
                .filter(constant -> constant.id().equals(precision))
                .findFirst()
                .orElseThrow();
        return new FactValue.Number(Quantity.of(new BigDecimal(value), unit, found), false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24000000 | EUR | stated | rounded | €24 miljoen",
                "24043211 | EUR | stated | rounded | afgerond €24,0 miljoen",
                "24043211 | EUR | stated | rounded:1 | afgerond €20 miljoen",
                "24043211 | EUR | stated | rounded:2 | afgerond €24 miljoen",
                "24043211 | EUR | stated | rounded:4 | afgerond €24,04 miljoen",
                "1234567 | EUR | stated | rounded:4 | afgerond €1,235 miljoen",
                "999960000 | EUR | stated | rounded | afgerond €1,00 miljard",
                "999999 | EUR | stated | rounded | afgerond €1,00 miljoen",
                "12345678901 | EUR | stated | rounded | afgerond €12,3 miljard",
                "408123 | EUR | stated | rounded | afgerond €408.000",
                "12.34 | EUR | stated | rounded | afgerond €12,30",
                "0.5 | EUR | stated | rounded | €0,50",
                "0 | EUR | stated | rounded | €0",
                "-24043211 | EUR | stated | rounded | afgerond −€24,0 miljoen",
                "24043211 | GBP | stated | rounded | afgerond GBP 24,0 miljoen",
                "400000000 | EUR | more-than | rounded | ruim €400 miljoen",
                "24043211 | EUR | more-than | rounded | circa €24,0 miljoen",
                "24043211 | EUR | estimated | rounded | circa €24,0 miljoen",
                "24043211 | EUR | at-most | rounded | maximaal €24,1 miljoen",
                "24943211 | EUR | at-least | rounded | minimaal €24,9 miljoen",
                "50123 | homes | stated | rounded | afgerond 50.100",
                "12.345 | percent | stated | rounded:2 | afgerond 12",
                "12.345 | percent | stated | rounded | afgerond 12,3",
                "24043211 | EUR | stated | sentence:rounded | Afgerond €24,0 miljoen",
                "24043211 | EUR | stated | sentence:rounded:2 | Afgerond €24 miljoen",
                "24000000 | EUR | stated | sentence:rounded:1 | Afgerond €20 miljoen",
                "24000000 | EUR | stated | sentence:rounded:4 | €24 miljoen",
                "400000000 | EUR | more-than | sentence:rounded | Ruim €400 miljoen",
            })
    void dutch(String value, String unit, String precision, String form, String expected) {
        assertEquals(Optional.of(expected), write(Language.NL, number(value, unit, precision), form));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24043211 | stated | rounded to €24.0 million",
                "24043211 | nearly | about €24.0 million",
                "24043211 | at-most | at most €24.1 million",
                "24000000 | stated | €24 million",
            })
    void english(String value, String precision, String expected) {
        assertEquals(Optional.of(expected), write(Language.EN, number(value, "EUR", precision), "rounded"));
    }

    @Test
    void onlyANumberCanBeRounded() {
        assertEquals(Optional.empty(), write(Language.NL, new FactValue.Years(new Period(2026, 2028)), "rounded"));
        assertEquals(Optional.empty(), FactForm.of("rounded:5"));
        assertEquals(Optional.empty(), FactForm.of("rounded:0"));
        assertEquals(Optional.empty(), FactForm.of("rounded_1"));
    }
}
