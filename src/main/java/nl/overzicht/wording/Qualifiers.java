package nl.overzicht.wording;

import java.util.Optional;
import nl.overzicht.funding.Precision;

/**
 * The words before a number that say how exact it is.
 *
 * @param typed the words of the language
 */
record Qualifiers(Typed typed) {

    /** A qualifier and where it begins. */
    record Qualifier(String word, Precision precision, int start) {}

    Optional<Qualifier> before(String text, int number) {
        return new Words(text)
                .before(number, typed.qualifiers().keySet())
                .map(hit -> new Qualifier(hit.word(), typed.qualifiers().get(hit.word()), hit.start()));
    }

    /** Whether a word before it makes the number one for each year. */
    boolean isYearly(String text, int start) {
        return new Words(text).before(start, typed.yearly()).isPresent();
    }
}
