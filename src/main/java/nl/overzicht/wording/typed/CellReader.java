package nl.overzicht.wording.typed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Precision;
import nl.overzicht.wording.part.DigitReader;
import nl.overzicht.wording.part.DigitReader.Digits;
import nl.overzicht.wording.part.Qualifiers;

/**
 * Reads the number of a cell of a table, whose unit is elsewhere.
 *
 * @param language of the table
 * @param pairs of numbers in it
 */
record CellReader(Language language, NumberPairs pairs) {

    /** What may follow the number of a cell: a footnote mark, words in brackets. */
    private static final Pattern REST = Pattern.compile("[*\u2020\u2021]*\\s*(?:\\([^()0-9\ufffc]*\\))?\\s*");

    /** The number of a cell of a table, or the two ends of its span; none when the cell holds more than that. */
    List<Mention> read(String cell, BitSet ignored, CellUnit unit) {
        List<Digits> digits = new DigitReader(pairs.typed()).readAll(cell, ignored);
        boolean single = digits.size() == 1;
        boolean span = digits.size() == 2 && pairs.isSpan(cell, digits.get(0), digits.get(1));
        if (!single && !span || unit.years() && digits.stream().anyMatch(Digits::year)) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        Spans spans = new Spans(cell, pairs.typed());
        digits.forEach(number -> spans.add(bare(cell, number, unit), found));
        boolean alone = cell.substring(0, found.get(0).start()).isBlank()
                && REST.matcher(cell.substring(found.get(found.size() - 1).end()))
                        .matches();
        return alone ? found : List.of();
    }

    private Mention bare(String cell, Digits digits, CellUnit unit) {
        NumberSign sign = NumberSign.readBefore(cell, digits.start(), pairs.denominations());
        Qualifiers qualifiers = Qualifiers.of(language);
        Optional<Qualifiers.Qualifier> qualifier = qualifiers.findBefore(cell, sign.start());
        Optional<Precision> after =
                qualifiers.find(cell.substring(digits.end())).or(unit::precision);
        BigDecimal size = digits.value().scaleByPowerOfTen(unit.scale());
        return Mention.bare(
                qualifier.map(Qualifiers.Qualifier::start).orElse(sign.start()),
                digits.end(),
                NumberReader.toQuantity(
                        sign.negative() ? size.negate() : size,
                        unit.units().get(0),
                        qualifier
                                .map(Qualifiers.Qualifier::precision)
                                .or(() -> after)
                                .orElse(Precision.STATED),
                        digits.value().scale() > 0 && unit.scale() > 0),
                unit.units());
    }
}
