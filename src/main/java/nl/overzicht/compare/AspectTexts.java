package nl.overzicht.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Toezegging;
import nl.overzicht.report.StatementWords;
import nl.overzicht.wording.Wording;

/**
 * What a report says about a thing, aspect by aspect, as a reader sees it.
 *
 * @param programme of the report
 * @param language of the words
 */
record AspectTexts(Programme programme, Language language) {

    /** Whose it is, what is counted, and its status. */
    String about(Statement one) {
        String where = words().area(one).map(area -> " (" + area + ")").orElse("");
        String status = one.status().isStated() ? " (" + wording().status(one.status()) + ")" : "";
        return words().stream(one) + where + ": " + words().aboutItem(one) + status;
    }

    /** The aspects of a statement; what a source does not say is empty. */
    Map<Aspect, String> of(Statement one) {
        Map<Aspect, String> texts = new LinkedHashMap<>();
        texts.put(Aspect.NUMBER, number(one));
        texts.put(Aspect.STATUS, wording().status(one.status()));
        texts.put(Aspect.ITEM, words().item(one));
        texts.put(Aspect.YEARS, words().years(one));
        texts.put(Aspect.AS_OF, words().asOf(one));
        texts.put(Aspect.ROLE, role(one));
        texts.put(Aspect.SOURCE, words().source(one));
        texts.put(Aspect.WORDS, one.words());
        texts.put(Aspect.NOTE, one.note());
        texts.put(Aspect.PRICE, one.price().orElse(""));
        texts.put(Aspect.BUDGET, one.budget().orElse(""));
        return texts;
    }

    /** The number with what is counted, or per year. */
    String number(Statement one) {
        return words().number(one);
    }

    /** What it is beside the leading statements, and beside which. */
    private String role(Statement one) {
        String beside = one.partOf().or(one::sameAs).map(id -> " (" + id + ")").orElse("");
        return words().standing(one) + beside;
    }

    /** The aspects of a toezegging. */
    Map<Aspect, String> of(Toezegging one) {
        Map<Aspect, String> texts = new LinkedHashMap<>();
        texts.put(Aspect.STATUS, state(one));
        texts.put(Aspect.FULFILLED_BY, one.fulfilledBy());
        texts.put(Aspect.DUE, one.due().map(wording()::moment).orElse(""));
        texts.put(Aspect.PROMISE, one.promise());
        texts.put(Aspect.REFERENCE, one.number().orElse(""));
        texts.put(Aspect.BY, one.by());
        texts.put(Aspect.MADE, wording().moment(one.made()));
        return texts;
    }

    /** Whether it was kept. */
    String state(Toezegging one) {
        return wording().state(one.state());
    }

    private StatementWords words() {
        return new StatementWords(programme, wording());
    }

    Wording wording() {
        return Wording.of(language);
    }
}
