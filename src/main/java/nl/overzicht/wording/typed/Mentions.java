package nl.overzicht.wording.typed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Programme.QuantityDefinition;
import nl.overzicht.wording.typed.DigitReader.Digits;
import nl.overzicht.wording.typed.Mention.Bound;
import nl.overzicht.wording.typed.NumberReader.Sign;

/**
 * Finds the amounts, percentages, counts with their noun and years that an author typed in running text. Numbers in words
 * are read where they are money or percentages, and none without a unit. The time grows with the length of the text.
 */
public final class Mentions {

    /** What may follow the number of a cell: a footnote mark, words in brackets. */
    private static final Pattern REST = Pattern.compile("[*\u2020\u2021]*\\s*(?:\\([^()0-9\ufffc]*\\))?\\s*");

    private final Language language;
    private final TypedNumberGrammar typed;
    private final DigitReader figures;
    private final Nouns nouns;
    private final NumberReader reader;
    private final Denominations denominations;
    private final Identifiers identifiers;

    /**
     * @param language of the texts
     * @param definitions that may be counted
     * @param denominations of money
     */
    public Mentions(Language language, Collection<QuantityDefinition> definitions, Denominations denominations) {
        this.language = language;
        this.typed = TypedNumberGrammar.of(language);
        this.figures = new DigitReader(typed);
        this.denominations = denominations;
        this.nouns = new Nouns(definitions, typed);
        this.reader = new NumberReader(language, typed, nouns, denominations);
        this.identifiers = new Identifiers(typed, denominations);
    }

    /**
     * The numbers of a text in order.
     *
     * @param text one passage
     * @param ignored characters that are part of no number
     */
    public List<Mention> find(String text, BitSet ignored) {
        BitSet left = identifiers.find(text);
        left.or(ignored);
        List<Digits> digits = digits(text, left);
        List<Mention> found = new ArrayList<>();
        Spans spans = new Spans(text, typed);
        for (int i = 0; i < digits.size(); i++) {
            Digits current = digits.get(i);
            Optional<Digits> next = i + 1 < digits.size() ? Optional.of(digits.get(i + 1)) : Optional.empty();
            Optional<Digits> last = i > 0 ? Optional.of(digits.get(i - 1)) : Optional.empty();
            Optional<Mention> counted = reader.number(text, last, current, next);
            if (counted.isPresent()) {
                spans.add(counted.get(), found);
            } else if (current.year()) {
                Optional<Mention> span = next.flatMap(other -> span(text, current, other));
                found.add(span.orElseGet(() -> year(text, current)));
                i += span.isPresent() ? 1 : 0;
            }
        }
        return found;
    }

    /** Those in words among the others, in order. */
    private List<Digits> digits(String text, BitSet left) {
        List<Digits> words = NumberWords.find(text, language, left);
        return words.isEmpty()
                ? figures.readAll(text, left)
                : Stream.concat(figures.readAll(text, left).stream(), words.stream())
                        .sorted(Comparator.comparingInt(Digits::start))
                        .toList();
    }

    /** Whether a text may hold numbers in words. */
    public static boolean areInWords(String text) {
        return NumberWords.mayOccurIn(text);
    }

    /**
     * The unit of a cell that does not say it.
     *
     * @param scale how many places the point moves: 6 for millions
     * @param units as those of a mention
     * @param years whether four digits can be a year all the same
     * @param precision that is elsewhere; empty: none is
     */
    public record CellUnit(int scale, List<String> units, boolean years, Optional<Precision> precision) {}

    /** The number of a cell of a table, or the two ends of its span; none when the cell holds more than that. */
    public List<Mention> ofCell(String cell, BitSet ignored, CellUnit unit) {
        BitSet left = identifiers.find(cell);
        left.or(ignored);
        List<Digits> digits = figures.readAll(cell, left);
        boolean single = digits.size() == 1;
        boolean span = digits.size() == 2 && reader.isSpan(cell, digits.get(0), digits.get(1));
        if (!single && !span || unit.years() && digits.stream().anyMatch(Digits::year)) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        Spans spans = new Spans(cell, typed);
        digits.forEach(number -> spans.add(bare(cell, number, unit), found));
        boolean alone = cell.substring(0, found.get(0).start()).isBlank()
                && REST.matcher(cell.substring(found.get(found.size() - 1).end()))
                        .matches();
        return alone ? found : List.of();
    }

    private Mention bare(String cell, Digits digits, CellUnit unit) {
        Sign sign = Sign.readBefore(cell, digits.start(), denominations);
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

    /** What the head of a column or row says is counted: {@code Aantal woningen}; none when it says nothing of the kind. */
    public List<String> unitsOfHead(String head) {
        return nouns.ofHead(head);
    }

    /** How exact the numbers are by a head or a caption. */
    public Optional<Precision> precision(String head) {
        return Qualifiers.of(language).find(head);
    }

    private Optional<Mention> span(String text, Digits first, Digits other) {
        AdjacentWords words = new AdjacentWords(text);
        boolean closed = words.fills(first.end(), other.start(), typed.between());
        boolean open = words.fills(first.end(), other.start(), typed.until());
        int from = first.value().intValue();
        int to = other.year() ? other.value().intValue() - (open ? 1 : 0) : 0;
        return (closed || open) && from <= to
                ? Optional.of(years(first.start(), other.end(), new Period(from, to), Bound.NONE))
                : Optional.empty();
    }

    private Mention year(String text, Digits digits) {
        AdjacentWords words = new AdjacentWords(text);
        int year = digits.value().intValue();
        boolean open = words.findBefore(digits.start(), typed.until()).isPresent();
        Bound bound = words.findBefore(digits.start(), typed.lasts()).isPresent()
                ? Bound.LAST
                : words.findBefore(digits.start(), typed.firsts()).isPresent() ? Bound.FIRST : Bound.NONE;
        return years(digits.start(), digits.end(), new Period(open ? year - 1 : year, open ? year - 1 : year), bound);
    }

    private static Mention years(int start, int end, Period years, Bound bound) {
        return new Mention(
                start,
                end,
                end,
                Optional.empty(),
                List.of(),
                false,
                true,
                Optional.of(years),
                bound,
                Optional.empty(),
                false,
                false);
    }
}
