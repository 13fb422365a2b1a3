package nl.overzicht.fact;

import java.util.List;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Programme;

/** The names and moments that a text may use. */
final class NameFacts {

    private NameFacts() {}

    static FactRegister of(Programme programme, SumFacts sums) {
        FactRegister facts = new FactRegister();
        facts.add(name("programme.name", programme.name()));
        facts.add(name("programme.abbreviation", programme.abbreviation()));
        programme.started().ifPresent(when -> facts.add(moment("programme.started", when)));
        programme.streams().forEach(stream -> addStream(stream, sums, facts));
        // An area with the id of a stream is refused at loading; its name would be said of both.
        programme.areas().stream()
                .filter(area -> programme.stream(area.id()).isEmpty())
                .forEach(area -> facts.add(name(area.id() + ".name", area.name())));
        programme
                .organisations()
                .forEach(organisation ->
                        facts.add(name("organisation." + organisation.id() + ".name", organisation.name())));
        programme.milestones().forEach(milestone -> facts.add(moment("milestone." + milestone.id(), milestone.when())));
        programme
                .toezeggingen()
                .forEach(toezegging -> facts.add(moment("toezegging." + toezegging.id() + ".made", toezegging.made())));
        return facts;
    }

    private static void addStream(FundingStream stream, SumFacts sums, FactRegister facts) {
        facts.add(name(stream.id() + ".name", stream.name()));
        facts.add(name(stream.id() + ".short-name", stream.shortName()));
        stream.started().ifPresent(when -> facts.add(moment(stream.id() + ".started", when)));
        for (String id : StatementFacts.YEARS) {
            String period = stream.id() + id;
            facts.add(period, () -> sums.years(stream.id(), period));
        }
    }

    private static Fact name(String id, String name) {
        return new Fact(id, new FactValue.Name(name), false, List.of(), "");
    }

    private static Fact moment(String id, PartialDate when) {
        return new Fact(id, new FactValue.Moment(when), false, List.of(), "");
    }
}
