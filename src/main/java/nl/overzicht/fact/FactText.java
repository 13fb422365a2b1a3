package nl.overzicht.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Programme.QuantityDefinition;
import nl.overzicht.funding.Quantity;
import nl.overzicht.wording.AmountForm;
import nl.overzicht.wording.Wording;

/** Writes a fact in a form. The same for letter, site and chart, so that they cannot disagree. */
public final class FactText {

    /** The unit of what is counted is the id of its quantity; that of money is a code, that of a share a sign. */
    private static final Pattern COUNTED = Pattern.compile("[a-z0-9-]+");

    private final Wording wording;
    private final Map<String, QuantityDefinition> definitions;
    private final Optional<AmountForm> column;
    private final boolean hasMark;

    /**
     * @param language of the text
     * @param definitions the counted things by unit
     */
    public FactText(Language language, Map<String, QuantityDefinition> definitions) {
        this(Wording.of(language), definitions, Optional.empty(), true);
    }

    private FactText(
            Wording wording,
            Map<String, QuantityDefinition> definitions,
            Optional<AmountForm> column,
            boolean hasMark) {
        this.wording = wording;
        this.definitions = definitions;
        this.column = column;
        this.hasMark = hasMark;
    }

    /** Without the mark of computed numbers, for a text that says elsewhere what is computed. */
    public FactText withoutMark() {
        return new FactText(wording, definitions, column, false);
    }

    /** For the facts of one column of a table, whose amounts have one unit and the same decimals where there are several. */
    public FactText ofColumn(List<Fact> facts) {
        List<Quantity> amounts = facts.stream()
                .flatMap(fact -> number(fact).stream())
                .filter(Quantity::isCurrency)
                .toList();
        return new FactText(
                wording,
                definitions,
                amounts.size() > 1 ? Optional.of(AmountForm.of(amounts)) : Optional.empty(),
                hasMark);
    }

    /** The text; empty when the fact cannot be written in this form. */
    public Optional<String> write(Fact fact, FactForm form) {
        return switch (form) {
            case PLAIN -> Optional.of(officially(fact));
            case SENTENCE -> Optional.of(capital(officially(fact)));
            case BARE -> Optional.of(number(fact).map(this::bare).orElseGet(() -> plain(fact.value())));
            case NUMBER -> number(fact).map(quantity -> wording.bare(quantity.withUnit("number")));
            case FULL -> full(fact).map(text -> mark(fact, text));
            case ROUNDED, ROUNDED_1, ROUNDED_2, ROUNDED_3, ROUNDED_4 -> round(fact, form);
            case SENTENCE_ROUNDED, SENTENCE_ROUNDED_1, SENTENCE_ROUNDED_2, SENTENCE_ROUNDED_3, SENTENCE_ROUNDED_4 ->
                round(fact, form).map(FactText::capital);
            case WORDS -> fact.words().isEmpty() ? Optional.empty() : Optional.of(wording.quote(fact.words()));
        };
    }

    /**
     * Whether words are true of a number in this form. Of one that was computed from a part too coarse there may be none;
     * {@link FactForm#ROUNDED} names its digits itself.
     */
    public boolean isTrue(Fact fact, FactForm form) {
        return form.digits() > 0
                || number(fact)
                        .map(quantity -> quantity.printable().isPresent())
                        .orElse(true);
    }

    /** The quantity of a counted thing that the programme does not list; empty: it does, or nothing is counted. */
    public Optional<String> missingNoun(Fact fact) {
        return number(fact)
                .map(Quantity::unit)
                .filter(unit -> COUNTED.matcher(unit).matches() && !definitions.containsKey(unit));
    }

    private Optional<String> round(Fact fact, FactForm form) {
        return number(fact).map(quantity -> mark(fact, wording.round(quantity, form.digits())));
    }

    private Optional<String> full(Fact fact) {
        if (!(fact.value() instanceof FactValue.Number number)) {
            return Optional.empty();
        }
        if (number.perYear()) {
            return Optional.of(column.map(form -> wording.yearly(number.quantity(), form))
                    .orElseGet(() -> wording.yearly(number.quantity())));
        }
        QuantityDefinition definition = definitions.get(number.quantity().unit());
        return definition == null || definition.singular().isEmpty()
                ? Optional.empty()
                : Optional.of(wording.full(number.quantity(), definition));
    }

    /** With its precision and mark; of a computed number of which no words are true, of how many amounts it is. */
    private String officially(Fact fact) {
        return isTrue(fact, FactForm.PLAIN)
                ? mark(fact, plain(fact.value()))
                : wording.amounts(fact.statements().size());
    }

    private String plain(FactValue value) {
        if (value instanceof FactValue.Number number) {
            return quantity(number.quantity());
        }
        if (value instanceof FactValue.Years years) {
            return wording.period(years.period());
        }
        if (value instanceof FactValue.Year year) {
            return "" + year.year();
        }
        if (value instanceof FactValue.Moment moment) {
            return wording.moment(moment.when());
        }
        return ((FactValue.Name) value).name();
    }

    /** Zero is zero in every unit. */
    private String quantity(Quantity quantity) {
        return column.filter(form -> quantity.value().signum() != 0)
                .map(form -> wording.quantity(quantity, form))
                .orElseGet(() -> wording.quantity(quantity));
    }

    private String bare(Quantity quantity) {
        return column.filter(form -> quantity.isCurrency())
                .map(form -> wording.bare(quantity, form))
                .orElseGet(() -> wording.bare(quantity));
    }

    private static Optional<Quantity> number(Fact fact) {
        return fact.value() instanceof FactValue.Number number ? Optional.of(number.quantity()) : Optional.empty();
    }

    /** Marks a computed number (rule of truth 4). */
    private String mark(Fact fact, String text) {
        return fact.computed() && hasMark ? text + " (" + wording.computedMark() + ")" : text;
    }

    private static String capital(String text) {
        int first = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
