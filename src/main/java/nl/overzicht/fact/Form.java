package nl.overzicht.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a text wants a fact written: {@code ${id:form}}. */
public enum Form {
    /** As officials write it, with its precision: {@code ruim €400 miljoen}. Written {@code ${id}}. */
    PLAIN,
    /** Without precision word and mark, for where they stand in the same sentence. */
    BARE,
    /** With a capital, to begin a sentence. */
    SENTENCE,
    /** The digits in whole units. */
    NUMBER,
    /** With the thing counted or "per jaar". */
    FULL,
    /** The source's own words in quotation marks. */
    WORDS,
    /** With three significant digits, where it has more: {@code afgerond €24,0 miljoen}. */
    ROUNDED,
    /** With one significant digit; so on for the next. */
    ROUNDED_1,
    ROUNDED_2,
    ROUNDED_3,
    ROUNDED_4;

    private static final int DIGITS = 3;

    /** The name in a text. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    /** How many digits a rounded number keeps; only of a form that rounds. */
    public int digits() {
        return this == ROUNDED ? DIGITS : ordinal() - ROUNDED.ordinal();
    }

    /** The form with this name; {@link #PLAIN} has none. */
    public static Optional<Form> of(String id) {
        return Arrays.stream(values())
                .filter(form -> form != PLAIN && form.id().equals(id))
                .findFirst();
    }

    /** The names that a text may use. */
    public static List<String> ids() {
        return Arrays.stream(values())
                .filter(form -> form != PLAIN)
                .map(Form::id)
                .toList();
    }
}
