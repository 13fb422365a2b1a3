package nl.overzicht.wording.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.wording.part.AdjacentWords;
import nl.overzicht.wording.part.TypedNumberGrammar;

/**
 * Which two numbers are the ends of one span: {@code 15 tot 20 miljoen}, {@code tussen €15 en €20 miljoen}. Without
 * {@code tussen} two numbers with {@code en} are two.
 *
 * @param text that they are in
 * @param typed the words of its language
 */
record Spans(String text, TypedNumberGrammar typed) {

    private static final int NEAR = 80;

    /** A verb by which a number changes, before it. */
    private static final Pattern CHANGE = Pattern.compile(
            "(?<!\\p{L})(?:ris|rose|grow|grew|increas|rais|went|go(?:es|ne)?(?!\\p{L})|mov|fall|fell|dropp?|decreas|reduc|cut|lower|up |down )"
                    + "[^.;:!?]*(?<!\\p{L})from\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** Adds a number to those before it, as the end of a span where it is one. */
    void add(Mention number, List<Mention> before) {
        int last = before.size() - 1;
        Optional<NumberSpan> span = last < 0 ? Optional.empty() : of(before.get(last), number);
        span.ifPresent(whole -> before.set(last, before.get(last).withSpan(whole)));
        before.add(span.map(number::withSpan).orElse(number));
    }

    private Optional<NumberSpan> of(Mention first, Mention other) {
        boolean apart = first.quantity().isEmpty()
                || first.span().isPresent()
                || !first.units().equals(other.units());
        if (apart || !isJoined(first, other)) {
            return Optional.empty();
        }
        Quantity low = first.quantity().orElseThrow();
        Quantity high = other.quantity().orElseThrow();
        boolean shared = high.precision() == Precision.STATED;
        Quantity alike = shared ? Quantity.of(high.value(), high.unit(), low.precision()) : high;
        return low.value().compareTo(high.value()) < 0
                ? Optional.of(new NumberSpan(low, alike, first.start(), other.end()))
                : Optional.empty();
    }

    /** Whether something rises or falls from this number to the next, which are then two numbers. */
    private boolean isChange(Mention first) {
        String before = text.substring(Math.max(0, first.start() - NEAR), first.start());
        return CHANGE.matcher(before).find();
    }

    private boolean isJoined(Mention first, Mention other) {
        AdjacentWords words = new AdjacentWords(text);
        if (words.fills(first.end(), other.start(), typed.towards()) && isChange(first)) {
            return false;
        }
        List<String> joints = new ArrayList<>(typed.between());
        joints.addAll(typed.until());
        if (words.findBefore(first.start(), typed.enclosing()).isEmpty()) {
            joints.removeAll(typed.and());
        }
        return words.fills(first.end(), other.start(), joints);
    }
}
