package nl.overzicht.load.xlsx;

import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the currency in the text of a number format. */
final class FormatCurrencies {

    /** Signs with their currency. Many currencies use the dollar sign. */
    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "£", "GBP", "¥", "JPY", "$", "USD");

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());
    private static final Pattern CODE = Pattern.compile("(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])");

    private FormatCurrencies() {}

    /** The ISO 4217 code of the currency; empty when there is none, or its sign is that of several, such as kr. */
    static String find(CharSequence... texts) {
        for (CharSequence text : texts) {
            Matcher code = CODE.matcher(text);
            if (code.find() && CODES.contains(code.group())) {
                return code.group();
            }
            for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
                if (text.toString().contains(sign.getKey())) {
                    return sign.getValue();
                }
            }
        }
        return "";
    }
}
