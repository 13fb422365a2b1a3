package nl.overzicht.load.programme;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Currencies;
import nl.overzicht.load.rule.ProgrammeRule;
import nl.overzicht.load.yaml.Node;

/** Reads the currencies other than the euro from {@code programme.yaml}. */
final class CurrenciesReader {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private CurrenciesReader() {}

    /** The codes, including invalid ones, so that amounts in them do not give further findings. */
    static List<String> read(Optional<Node.Keys> file, Findings findings) {
        List<Node.Scalar> named = file.map(keys -> keys.scalars("currencies")).orElse(List.of());
        named.stream()
                .filter(code -> CODE.matcher(code.line()).matches() && !Currencies.has(code.line()))
                .forEach(code -> findings.add(ProgrammeRule.NO_CURRENCY.at(code.at(), code.line())));
        return named.stream().map(Node.Scalar::line).toList();
    }
}
