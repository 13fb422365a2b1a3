package nl.overzicht.check.prose;

import java.util.List;
import java.util.Optional;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactForm;
import nl.overzicht.fact.FactValue;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Rounding;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.report.Report;
import nl.overzicht.wording.typed.Mention;

/** Finds the form in which a fact prints a typed number, or says the same in other words. */
final class NumberForms {

    private static final List<FactForm> ROUNDED =
            List.of(FactForm.ROUNDED, FactForm.ROUNDED_1, FactForm.ROUNDED_2, FactForm.ROUNDED_3, FactForm.ROUNDED_4);

    /** The roundings of qualified numbers, the coarsest first. */
    private static final List<FactForm> COARSE =
            List.of(FactForm.ROUNDED_1, FactForm.ROUNDED_2, FactForm.ROUNDED, FactForm.ROUNDED_4);

    private static final List<FactForm> BARE = List.of(FactForm.PLAIN, FactForm.NUMBER);

    private NumberForms() {}

    /**
     * The expression of a fact with the same value. It is not sure if the fact is computed, since it then prints a
     * mark, or if the author spells the number in another way than we do.
     */
    static Replacement exact(Report report, Passage passage, Mention mention, Fact fact) {
        if (mention.cell()) {
            return ofCell(report, passage, mention, fact);
        }
        return new Replacement(fact, form(report, passage, mention, fact), !fact.computed() && mention.house(), true);
    }

    /** The expression of a number in a cell: since its unit is elsewhere, the form must print the number only. */
    private static Replacement ofCell(Report report, Passage passage, Mention mention, Fact fact) {
        String typed = plain(passage.text().substring(mention.start(), mention.end()));
        return BARE.stream()
                .filter(form -> isWritten(typed, form, report, fact))
                .findFirst()
                .map(form -> new Replacement(fact, unlessPlain(form), !fact.computed(), true))
                .orElse(new Replacement(fact, Optional.empty(), false, false));
    }

    private static Optional<FactForm> unlessPlain(FactForm form) {
        return form == FactForm.PLAIN ? Optional.empty() : Optional.of(form);
    }

    /**
     * The expression that prints this rounding of a fact, apart from the mark of computed numbers; otherwise one that
     * says the same in other words, such as "circa 24 miljoen" or "ruim 20 miljoen". Only the first can be sure.
     */
    static Optional<Replacement> round(Report report, Passage passage, Mention mention, Fact fact) {
        String typed = plain(passage.text().substring(mention.start(), mention.numberEnd()));
        boolean capital = beginsWithCapital(passage, mention);
        String mark = fact.computed() ? " (" + report.wording().computedMark() + ")" : "";
        return ROUNDED.stream()
                .map(form -> capital ? form.capital() : form)
                .filter(form -> isWritten(typed + mark, form, report, fact))
                .findFirst()
                .map(form -> new Replacement(fact, Optional.of(form), !fact.computed(), true))
                .or(() -> mention.span().isPresent() ? Optional.empty() : ofNumber(mention, fact, capital));
    }

    private static Optional<Replacement> ofNumber(Mention mention, Fact fact, boolean capital) {
        Quantity own = ((FactValue.Number) fact.value()).quantity();
        Quantity stated = mention.as(own.unit()).orElseThrow();
        boolean side = stated.precision() == Precision.MORE_THAN || stated.precision() == Precision.NEARLY;
        if ((side || own.value().compareTo(stated.value()) == 0) && stated.follows(own)) {
            Optional<FactForm> form = capital ? Optional.of(FactForm.SENTENCE) : Optional.empty();
            return Optional.of(new Replacement(fact, form, false, !mention.cell()));
        }
        return COARSE.stream()
                .filter(form -> isSame(Rounding.of(own, form.digits()), stated))
                .findFirst()
                .map(form -> capital ? form.capital() : form)
                .map(form -> new Replacement(fact, Optional.of(form), false, !mention.cell()));
    }

    private static boolean isSame(Rounding rounding, Quantity stated) {
        Quantity quantity = rounding.quantity();
        return rounding.changed()
                && quantity.precision() == stated.precision()
                && quantity.value().compareTo(stated.value()) == 0
                && quantity.step().compareTo(stated.step()) <= 0;
    }

    /**
     * Whether the number begins with a capitalised word, as at the start of a sentence; the code of a currency has
     * several capitals.
     */
    private static boolean beginsWithCapital(Passage passage, Mention mention) {
        char next = passage.text().charAt(mention.start() + 1);
        return Character.isUpperCase(passage.text().charAt(mention.start()))
                && (Character.isLowerCase(next) || Character.isWhitespace(next) || next == '\u00a0');
    }

    private static Optional<FactForm> form(Report report, Passage passage, Mention mention, Fact fact) {
        String typed = plain(passage.text().substring(mention.start(), mention.end()));
        if (mention.end() > mention.numberEnd() && isWritten(typed, FactForm.FULL, report, fact)) {
            return Optional.of(FactForm.FULL);
        }
        return beginsWithCapital(passage, mention) ? Optional.of(FactForm.SENTENCE) : Optional.empty();
    }

    private static boolean isWritten(String typed, FactForm form, Report report, Fact fact) {
        return report.factText()
                .write(fact, form)
                .map(NumberForms::plain)
                .filter(typed::equals)
                .isPresent();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace("\u20ac ", "\u20ac").replaceAll(" +", " ");
    }
}
