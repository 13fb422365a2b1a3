package nl.overzicht.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;

/**
 * Which two numbers are the ends of one span: {@code 15 tot 20 miljoen}, {@code tussen €15 en €20 miljoen}. Without
 * {@code tussen} two numbers with {@code en} are two.
 *
 * @param text that they are in
 * @param typed the words of its language
 */
record Spans(String text, TypedNumberGrammar typed) {

    /** Adds a number to those before it, as the end of a span where it is one. */
    void add(Mention number, List<Mention> before) {
        int last = before.size() - 1;
        Optional<Mention.Span> span = last < 0 ? Optional.empty() : of(before.get(last), number);
        span.ifPresent(whole -> before.set(last, before.get(last).in(whole)));
        before.add(span.map(number::in).orElse(number));
    }

    private Optional<Mention.Span> of(Mention one, Mention other) {
        boolean apart = one.quantity().isEmpty()
                || one.span().isPresent()
                || !one.units().equals(other.units());
        if (apart || !isJoined(one, other)) {
            return Optional.empty();
        }
        Quantity low = one.quantity().orElseThrow();
        Quantity high = other.quantity().orElseThrow();
        boolean shared = high.precision() == Precision.STATED;
        Quantity alike = shared ? Quantity.of(high.value(), high.unit(), low.precision()) : high;
        return low.value().compareTo(high.value()) < 0
                ? Optional.of(new Mention.Span(low, alike, one.start(), other.end()))
                : Optional.empty();
    }

    private boolean isJoined(Mention one, Mention other) {
        AdjacentWords words = new AdjacentWords(text);
        List<String> joints = new ArrayList<>(typed.between());
        joints.addAll(typed.until());
        if (words.before(one.start(), typed.enclosing()).isEmpty()) {
            joints.removeAll(typed.and());
        }
        return words.fills(one.end(), other.start(), joints);
    }
}
