package nl.overzicht.fact;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Stream;
import nl.overzicht.funding.When;

/** The names and moments that a text may use. */
final class NameFacts {

    private NameFacts() {}

    static List<Fact> of(Programme programme) {
        List<Fact> facts = new ArrayList<>();
        facts.add(name("programme.name", programme.name()));
        facts.add(name("programme.abbreviation", programme.abbreviation()));
        programme.started().ifPresent(when -> facts.add(moment("programme.started", when)));
        programme.streams().forEach(stream -> addStream(programme, stream, facts));
        programme.organisations().forEach(one -> facts.add(name("organisation." + one.id() + ".name", one.name())));
        programme.milestones().forEach(one -> facts.add(moment("milestone." + one.id(), one.when())));
        programme.toezeggingen().forEach(one -> facts.add(moment("toezegging." + one.id() + ".made", one.made())));
        return facts;
    }

    private static void addStream(Programme programme, Stream stream, List<Fact> facts) {
        facts.add(name(stream.id() + ".name", stream.name()));
        facts.add(name(stream.id() + ".short-name", stream.shortName()));
        stream.started().ifPresent(when -> facts.add(moment(stream.id() + ".started", when)));
        programme
                .amountOf(stream.id())
                .ifPresent(amount -> amount.period()
                        .ifPresent(period -> StatementFacts.years(stream.id(), period, List.of(amount.id()))
                                .forEach(facts::add)));
    }

    private static Fact name(String id, String name) {
        return new Fact(id, new FactValue.Name(name), false, List.of(), "");
    }

    private static Fact moment(String id, When when) {
        return new Fact(id, new FactValue.Moment(when), false, List.of(), "");
    }
}
