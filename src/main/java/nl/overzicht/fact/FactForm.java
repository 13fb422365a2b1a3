package nl.overzicht.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a text wants a fact written: {@code ${id:form}}. */
public enum FactForm {
    /** As officials write it, with its precision: {@code ruim €400 miljoen}. Written {@code ${id}}. */
    PLAIN,
    /** Without precision word and mark, for where these are already in the same sentence. */
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
    ROUNDED(3),
    /** With one significant digit; so on for the next. */
    ROUNDED_1(1),
    ROUNDED_2(2),
    ROUNDED_3(3),
    ROUNDED_4(4),
    /** Rounded, with a capital to begin a sentence: {@code Afgerond €24,0 miljoen}. Written {@code ${id:sentence:rounded}}. */
    SENTENCE_ROUNDED(3),
    SENTENCE_ROUNDED_1(1),
    SENTENCE_ROUNDED_2(2),
    SENTENCE_ROUNDED_3(3),
    SENTENCE_ROUNDED_4(4);

    private final int digits;

    FactForm() {
        this(0);
    }

    FactForm(int digits) {
        this.digits = digits;
    }

    /** The name in a text. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    /** How many digits a rounded number keeps; 0 of a form that does not round. */
    public int digits() {
        return digits;
    }

    /** The form that says the same at the beginning of a sentence; itself where it has none. */
    public FactForm capital() {
        if (this == PLAIN) {
            return SENTENCE;
        }
        return name().startsWith(ROUNDED.name()) ? valueOf(SENTENCE + "_" + name()) : this;
    }

    /** The form with this name; {@link #PLAIN} has none. */
    public static Optional<FactForm> of(String id) {
        return Arrays.stream(values())
                .filter(form -> form != PLAIN && form.id().equals(id))
                .findFirst();
    }

    /** The names that a text may use. */
    public static List<String> ids() {
        return Arrays.stream(values())
                .filter(form -> form != PLAIN)
                .map(FactForm::id)
                .toList();
    }
}
