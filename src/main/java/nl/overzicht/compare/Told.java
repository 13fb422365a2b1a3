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
 * What a report tells about a thing, aspect by aspect, as a reader sees it.
 *
 * @param programme of the report
 * @param language of the words
 */
record Told(Programme programme, Language language) {

    /** Whose it is, what is counted, and its status. */
    String about(Statement one) {
        String where = words().area(one).map(area -> " (" + area + ")").orElse("");
        String status = one.status().isStated() ? " (" + wording().status(one.status()) + ")" : "";
        return words().stream(one) + where + ": " + words().aboutItem(one) + status;
    }

    /** The aspects of a statement; what a source does not say is empty. */
    Map<Aspect, String> of(Statement one) {
        Map<Aspect, String> told = new LinkedHashMap<>();
        told.put(Aspect.NUMBER, number(one));
        told.put(Aspect.STATUS, wording().status(one.status()));
        told.put(Aspect.ITEM, words().item(one));
        told.put(Aspect.YEARS, words().years(one));
        told.put(Aspect.AS_OF, words().asOf(one));
        told.put(Aspect.ROLE, role(one));
        told.put(Aspect.SOURCE, words().source(one));
        told.put(Aspect.WORDS, one.words());
        told.put(Aspect.NOTE, one.note());
        told.put(Aspect.PRICE, one.price().orElse(""));
        told.put(Aspect.BUDGET, one.budget().orElse(""));
        return told;
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
        Map<Aspect, String> told = new LinkedHashMap<>();
        told.put(Aspect.STATUS, state(one));
        told.put(Aspect.FULFILLED_BY, one.fulfilledBy());
        told.put(Aspect.DUE, one.due().map(wording()::moment).orElse(""));
        told.put(Aspect.PROMISE, one.promise());
        told.put(Aspect.REFERENCE, one.number().orElse(""));
        told.put(Aspect.BY, one.by());
        told.put(Aspect.MADE, wording().moment(one.made()));
        return told;
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
