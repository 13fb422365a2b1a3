package nl.overzicht.narrative.html;

import java.util.Optional;
import nl.overzicht.choice.Directive;
import nl.overzicht.fact.Fact;

/** A medium that delegates to another one, except for the methods that it overrides. */
public interface MediumWrapper extends Medium {

    /** The medium to which it delegates. */
    Medium base();

    @Override
    default String fact(Fact fact, String text) {
        return base().fact(fact, text);
    }

    @Override
    default String noteCall(int number, String html) {
        return base().noteCall(number, html);
    }

    @Override
    default String betweenCalls() {
        return base().betweenCalls();
    }

    @Override
    default String struck(String html, String words) {
        return base().struck(html, words);
    }

    @Override
    default String box(boolean done) {
        return base().box(done);
    }

    @Override
    default Optional<String> insert(Directive directive) {
        return base().insert(directive);
    }

    @Override
    default Optional<String> address(String own) {
        return base().address(own);
    }

    @Override
    default Optional<String> picture(ShownPicture picture) {
        return base().picture(picture);
    }
}
