package nl.overzicht.wording.typed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Programme.QuantityDefinition;
import nl.overzicht.wording.part.Denominations;
import nl.overzicht.wording.part.DigitReader;
import nl.overzicht.wording.part.DigitReader.Digits;
import nl.overzicht.wording.part.Nouns;
import nl.overzicht.wording.part.NumberWords;
import nl.overzicht.wording.part.Qualifiers;
import nl.overzicht.wording.part.TypedNumberGrammar;

/**
 * Finds the amounts, percentages, counts with their noun and years that an author typed in running text. Numbers in words
 * are read where they are money or percentages, and none without a unit. The time grows with the length of the text.
 */
public final class Mentions {

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
        TypedYears years = new TypedYears(text, typed);
        for (int i = 0; i < digits.size(); i++) {
            Digits current = digits.get(i);
            Optional<Digits> next = i + 1 < digits.size() ? Optional.of(digits.get(i + 1)) : Optional.empty();
            Optional<Digits> last = i > 0 ? Optional.of(digits.get(i - 1)) : Optional.empty();
            Optional<Mention> counted = reader.number(text, last, current, next);
            if (counted.isPresent()) {
                spans.add(counted.get(), found);
            } else if (current.year()) {
                Optional<Mention> span = next.flatMap(other -> years.span(current, other));
                found.add(span.orElseGet(() -> years.year(current)));
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

    /** The number of a cell of a table, or the two ends of its span; none when the cell holds more than that. */
    public List<Mention> ofCell(String cell, BitSet ignored, CellUnit unit) {
        BitSet left = identifiers.find(cell);
        left.or(ignored);
        return new CellReader(language, reader.pairs()).read(cell, left, unit);
    }

    /** What the head of a column or row says is counted: {@code Aantal woningen}; none when it says nothing of the kind. */
    public List<String> unitsOfHead(String head) {
        return nouns.ofHead(head);
    }

    /** How exact the numbers are by a head or a caption. */
    public Optional<Precision> precision(String head) {
        return Qualifiers.of(language).find(head);
    }
}
