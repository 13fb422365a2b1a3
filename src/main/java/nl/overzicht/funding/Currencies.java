package nl.overzicht.funding;

import java.util.Collections;
import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The codes of ISO 4217, in capitals: those that the JDK knows, of today and of before. */
public final class Currencies {

    /** Newer than the oldest JDK that we run on. */
    private static final Set<String> NEWER = Set.of("SLE", "VED", "XCG", "ZWG");

    /** For tests, and for transactions without a currency. */
    private static final Set<String> NONE = Set.of("XTS", "XXX");

    private static final Set<String> CODES = collect();

    private Currencies() {}

    private static Set<String> collect() {
        Set<String> codes = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toCollection(TreeSet::new));
        codes.addAll(NEWER);
        codes.removeAll(NONE);
        return Collections.unmodifiableSet(codes);
    }

    /** All codes, in alphabetical order; never empty. */
    public static Set<String> codes() {
        return CODES;
    }

    /** Whether this is the code of a currency. */
    public static boolean has(String code) {
        return CODES.contains(code);
    }
}
