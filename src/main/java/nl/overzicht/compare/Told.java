package nl.overzicht.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Text;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Programme.CountedThing;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Statement.Role;
import nl.overzicht.funding.Status;
import nl.overzicht.funding.Stream;
import nl.overzicht.funding.Toezegging;
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
        CountedThing thing = programme.quantities().get(one.quantity());
        String whose =
                one.stream().flatMap(programme::stream).map(Stream::shortName).orElse(programme.abbreviation());
        String where = one.area().map(area -> " (" + areaName(area) + ")").orElse("");
        String status = one.status() == Status.UNSTATED ? "" : " (" + wording().status(one.status()) + ")";
        return whose + where + ": " + (thing == null ? one.quantity() : thing.title()) + status;
    }

    private String areaName(String id) {
        return programme.areas().stream()
                .filter(area -> area.id().equals(id))
                .map(Area::name)
                .findFirst()
                .orElse(id);
    }

    /** The aspects of a statement; what a source does not say is empty. */
    Map<Aspect, String> of(Statement one) {
        Map<Aspect, String> told = new LinkedHashMap<>();
        told.put(Aspect.NUMBER, number(one));
        told.put(Aspect.STATUS, wording().status(one.status()));
        told.put(Aspect.YEARS, one.period().map(wording()::periodShort).orElse(""));
        told.put(Aspect.AS_OF, one.asOf().map(wording()::moment).orElse(""));
        told.put(Aspect.ROLE, role(one));
        told.put(
                Aspect.SOURCE, programme.source(one.source()).map(Source::title).orElse(one.source()));
        told.put(Aspect.WORDS, one.words());
        told.put(Aspect.NOTE, one.note());
        told.put(Aspect.PRICE, one.price().orElse(""));
        told.put(Aspect.BUDGET, one.budget().orElse(""));
        return told;
    }

    /** The number with what is counted, or per year. */
    String number(Statement one) {
        CountedThing thing = programme.quantities().get(one.amount().unit());
        if (one.isPerYear()) {
            return wording().yearly(one.amount());
        }
        return one.amount().isCurrency() || thing == null || thing.singular().isEmpty()
                ? wording().quantity(one.amount())
                : wording().full(one.amount(), thing);
    }

    private String role(Statement one) {
        if (one.role() == Role.HISTORY) {
            return Text.of("historie", "history").in(language);
        }
        Text other = Text.of(
                "ander getal bij %s", "other number beside %s", one.sameAs().orElse(""));
        Text part = Text.of("deel van %s", "part of %s", one.partOf().orElse(""));
        return one.sameAs().isPresent() ? other.in(language) : one.partOf().isPresent() ? part.in(language) : "";
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
        Text state = one.state() == Toezegging.State.OPEN
                ? Text.of("openstaand", "open")
                : Text.of("nagekomen", "fulfilled");
        return state.in(language);
    }

    Wording wording() {
        return Wording.of(language);
    }
}
