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
 * The aspects of the things in a report, in words.
 *
 * @param programme the programme of the report
 * @param language of the words
 */
record AspectTexts(Programme programme, Language language) {

    /** The stream and area of a statement, what is counted, and its status. */
    String title(Statement statement) {
        String where = words().area(statement).map(area -> " (" + area + ")").orElse("");
        String status = statement.status().isStated() ? " (" + wording().status(statement.status()) + ")" : "";
        return words().stream(statement) + where + ": " + words().aboutItem(statement) + status;
    }

    /** The aspects of a statement, in order; empty text where a source says nothing. */
    Map<Aspect, String> of(Statement statement) {
        Map<Aspect, String> texts = new LinkedHashMap<>();
        texts.put(Aspect.NUMBER, number(statement));
        texts.put(Aspect.STATUS, wording().status(statement.status()));
        texts.put(Aspect.ITEM, words().item(statement));
        texts.put(Aspect.YEARS, words().years(statement));
        texts.put(Aspect.AS_OF, words().asOf(statement));
        texts.put(Aspect.ROLE, role(statement));
        texts.put(Aspect.SOURCE, words().source(statement));
        texts.put(Aspect.WORDS, statement.words());
        texts.put(Aspect.NOTE, statement.note());
        texts.put(Aspect.PRICE, statement.price().orElse(""));
        texts.put(Aspect.BUDGET, statement.budget().orElse(""));
        return texts;
    }

    /** The number with what is counted, or per year. */
    String number(Statement statement) {
        return words().number(statement);
    }

    /** How it differs from leading statements, with the id of the statement that it refers to. */
    private String role(Statement statement) {
        String beside = statement
                .partOf()
                .or(statement::sameAs)
                .map(id -> " (" + id + ")")
                .orElse("");
        return words().standing(statement) + beside;
    }

    /** The aspects of a toezegging, in order. */
    Map<Aspect, String> of(Toezegging toezegging) {
        Map<Aspect, String> texts = new LinkedHashMap<>();
        texts.put(Aspect.STATUS, state(toezegging));
        texts.put(Aspect.FULFILLED_BY, toezegging.fulfilledBy());
        texts.put(Aspect.DUE, toezegging.due().map(wording()::moment).orElse(""));
        texts.put(Aspect.PROMISE, toezegging.promise());
        texts.put(Aspect.REFERENCE, toezegging.number().orElse(""));
        texts.put(Aspect.BY, toezegging.by());
        texts.put(Aspect.MADE, wording().moment(toezegging.made()));
        return texts;
    }

    /** Whether a toezegging was fulfilled, in words. */
    String state(Toezegging toezegging) {
        return wording().state(toezegging.state());
    }

    private StatementWords words() {
        return new StatementWords(programme, wording());
    }

    Wording wording() {
        return Wording.of(language);
    }
}
