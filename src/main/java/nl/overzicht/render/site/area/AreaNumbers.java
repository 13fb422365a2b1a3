package nl.overzicht.render.site.area;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.fact.Fact;
import nl.overzicht.render.site.origin.StatementLines;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.report.AreaMoney;
import nl.overzicht.report.SumWords;

/**
 * The numbers on the page of an area.
 *
 * @param writer of texts and numbers
 * @param facts the numbers of the list of facts
 */
record AreaNumbers(Writer writer, List<Fact> facts) {

    /** The numbers whose origin is not already in the table of statements. */
    static List<Fact> without(List<StatementLines.Line> statements, List<Fact> numbers) {
        Set<String> stated = statements.stream().map(StatementLines.Line::id).collect(Collectors.toSet());
        return numbers.stream().filter(fact -> !stated.contains(fact.id())).toList();
    }

    /** The numbers of the list of facts, and the sums that only this page shows. */
    Stream<Fact> all(AreaMoney money) {
        SumWords words = new SumWords(writer.report());
        Set<String> listed = facts.stream().map(Fact::id).collect(Collectors.toCollection(HashSet::new));
        Stream<Fact> others = money.lines()
                .flatMap(line -> Stream.concat(
                                Stream.of(line.sum()),
                                money.years().stream()
                                        .flatMap(year ->
                                                Stream.ofNullable(line.byYear().get(year))))
                        .flatMap(sum -> words.fact(line.scope(), sum).stream()))
                .filter(listed::add)
                .flatMap(id -> writer.report().facts().find(id).stream());
        return Stream.concat(facts.stream(), others);
    }
}
