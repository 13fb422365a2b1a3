package nl.overzicht.wording;

import java.math.BigDecimal;
import java.util.function.Function;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Programme.QuantityDefinition;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.funding.Toezegging;

/**
 * Values as officials write them in one language. Immutable; the same value gives the same text everywhere: in letter,
 * site, chart and message.
 */
public final class Wording {

    /** A space at which no line ends, as between a number and its unit. */
    public static final char NBSP = Numerals.NBSP;

    private final Lexicon words;
    private final QuantityText quantities;

    private Wording(Language language) {
        this.words = Lexicons.of(language);
        this.quantities = new QuantityText(words, Numerals.of(language));
    }

    /** The wording of one language. */
    public static Wording of(Language language) {
        return new Wording(language);
    }

    /** A text for each language, made of a value. */
    public static BilingualText translate(Function<Wording, String> writing) {
        return new BilingualText(writing.apply(of(Language.NL)), writing.apply(of(Language.EN)));
    }

    /** A number with its qualifier: {@code ruim €400 miljoen}, {@code 50.000}. */
    public String quantity(Quantity quantity) {
        return quantities.write(quantity);
    }

    /** The same with each digit, for readers who have to find an error in them. */
    public String exact(Quantity quantity) {
        return quantities.exact(quantity);
    }

    /** A number in at most this many significant digits: {@code afgerond €24,0 miljoen}, {@code maximaal €24,1 miljoen}. */
    public String round(Quantity quantity, int digits) {
        return quantities.round(quantity, digits);
    }

    /** The number without its qualifier: {@code €400 miljoen}. */
    public String bare(Quantity quantity) {
        return quantities.bare(quantity);
    }

    /** An amount of a column that has one form; the qualifier stays with its number. Other things as everywhere. */
    public String quantity(Quantity quantity, AmountForm form) {
        return quantities.write(quantity, form);
    }

    /** An amount of a column without its qualifier. */
    public String bare(Quantity amount, AmountForm form) {
        return quantities.bare(amount, form);
    }

    /** The digits alone, in units of 10 to a power and with at least this many decimals: 2500000 with power 6 is {@code 2,5}. */
    public String number(BigDecimal value, int power, int decimals) {
        return quantities.number(value, power, decimals);
    }

    /** The number with the thing counted: {@code 18 gebieden}, {@code 1 gebied}. */
    public String full(Quantity quantity, QuantityDefinition definition) {
        boolean single = quantity.printable().orElse(quantity).value().abs().compareTo(BigDecimal.ONE) == 0;
        return quantity(quantity) + NBSP + (single ? definition.singular() : definition.plural());
    }

    /** An amount for each year: {@code €135 miljoen per jaar}. */
    public String yearly(Quantity quantity) {
        return quantity(quantity) + " " + words.perYear();
    }

    /** The same in the form of its column. */
    public String yearly(Quantity quantity, AmountForm form) {
        return quantity(quantity, form) + " " + words.perYear();
    }

    /** The qualifier: {@code ruim}; empty when stated. */
    public String qualifier(Precision precision) {
        return words.precisions().get(precision);
    }

    /** In running text: {@code 2026 tot en met 2028}; one year is that year. */
    public String period(Period period) {
        return years(period, words.until());
    }

    /** In tables and charts: {@code 2026 t/m 2028}. */
    public String periodShort(Period period) {
        return years(period, words.untilShort());
    }

    /** {@code 13 januari 2026}, {@code juni 2025}, {@code eind 2024}, {@code 2022}. */
    public String moment(PartialDate when) {
        return switch (when.part()) {
            case DAY -> "" + when.day() + NBSP + monthName(when) + NBSP + when.year();
            case MONTH -> monthName(when) + NBSP + when.year();
            case YEAR -> "" + when.year();
            case START, MIDDLE, END -> words.parts().get(when.part()) + NBSP + when.year();
        };
    }

    /** How many amounts there are, where they have no sum: {@code 4 bedragen}. */
    public String amounts(int count) {
        return bare(Quantity.ofCount(count, "amounts")) + NBSP + (count == 1 ? words.amount() : words.amounts());
    }

    /** Years or an amount, where of a part no years are known: {@code 2026, deels zonder jaren}. */
    public String partly(String text) {
        return text + ", " + words.partlyWithoutYears();
    }

    /** The mark of computed numbers: {@code berekend}. */
    public String computedMark() {
        return words.computed();
    }

    /** How a table names a status: {@code beschikbaar gesteld}; of a list of one's own by its word, else by its id. */
    public String status(Status status) {
        return status.word().isEmpty()
                ? words.statuses().getOrDefault(status.id(), status.id().replace('-', ' '))
                : status.word();
    }

    /** What a statement is beside the leading ones: {@code onderdeel; telt niet apart mee}; empty for a leading one. */
    public String standing(Statement.Standing standing) {
        return words.standings().get(standing);
    }

    /** Whether a toezegging was kept: {@code nagekomen}. */
    public String state(Toezegging.State state) {
        return words.states().get(state);
    }

    /** Words of a source in quotation marks. */
    public String quote(String text) {
        return words.quotes().charAt(0) + text + words.quotes().charAt(1);
    }

    private static String years(Period period, String between) {
        return period.from() == period.to() ? "" + period.from() : period.from() + between + period.to();
    }

    private String monthName(PartialDate when) {
        return words.months().get(when.month() - 1);
    }
}
