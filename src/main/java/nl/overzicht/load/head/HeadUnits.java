package nl.overzicht.load.head;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.mapping.MappedMeasure;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.notation.ScaleWords;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.Head;
import nl.overzicht.load.table.TableCell;

/**
 * Compares the units in the names of columns with those of the mapping.
 *
 * @param mapping of the table
 * @param head of the table
 */
record HeadUnits(Mapping mapping, Head head) {

    private static final Pattern MONEY =
            Pattern.compile("(?:(?<scale>x ?1[.,]?000|mln|mld) )?(?<currency>\u20ac|[A-Z]{3})");
    private static final Pattern OF_MONEY =
            Pattern.compile(ScaleWords.CURRENCY + "|\\b(?:bedrag(?:en)?|amounts?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> POWERS = Map.of("mln", 6, "mld", 9);
    private static final int THOUSAND = 3;

    /**
     * Adds a finding for each column whose name contains another scale or currency. Skipped for units that come from a column.
     */
    void check(Findings findings) {
        for (MappedMeasure measure : mapping.measures()) {
            Optional<TableCell> unit = mapping.constant(measure, "unit");
            for (Column column : measure.numbers()) {
                unit.ifPresent(said -> check(mapping.parts().origin(column.name()), said.text(), findings));
            }
        }
    }

    private void check(String column, String unit, Findings findings) {
        Matcher money = MONEY.matcher(unit);
        if (!money.matches()) {
            return;
        }
        int power = power(unit);
        String named = money.group("currency");
        Stream.concat(
                        ScaleWords.ALL.stream()
                                .filter(said -> said.power() != power)
                                .flatMap(said -> said.find(column)),
                        ScaleWords.SIGNS.entrySet().stream()
                                .filter(sign -> !sign.getValue().equals(named.equals("\u20ac") ? Quantity.EUR : named))
                                .flatMap(sign ->
                                        sign.getKey().matcher(column).results().map(MatchResult::group)))
                .findFirst()
                .ifPresent(words -> head.cells().stream()
                        .filter(cell -> cell.text().equals(column))
                        .forEach(cell -> findings.add(
                                MappingRule.OTHER_SCALE_IN_HEAD.at(cell.at(), column, words.strip(), unit))));
    }

    /**
     * Adds a finding when a line above the table, or the name of a column without numbers, contains a scale of amounts that no
     * unit of the mapping has.
     */
    void check(List<TableCell> titles, Findings findings) {
        List<String> units = mapping.measures().stream()
                .flatMap(measure -> mapping.constant(measure, "unit").stream())
                .map(TableCell::text)
                .filter(unit -> MONEY.matcher(unit).matches())
                .distinct()
                .toList();
        Set<String> numbers = mapping.measures().stream()
                .flatMap(measure -> measure.numbers().stream())
                .map(column -> mapping.parts().origin(column.name()))
                .collect(Collectors.toSet());
        Set<Integer> powers = units.stream().map(HeadUnits::power).collect(Collectors.toSet());
        Stream.concat(titles.stream(), head.cells().stream().filter(cell -> !numbers.contains(cell.text())))
                .filter(title ->
                        !units.isEmpty() && OF_MONEY.matcher(title.text()).find())
                .forEach(title -> ScaleWords.ALL.stream()
                        .filter(said -> !powers.contains(said.power()))
                        .flatMap(said -> said.find(title.text()))
                        .findFirst()
                        .ifPresent(words -> findings.add(MappingRule.OTHER_SCALE_ABOVE.at(
                                title.at(), title.text(), words.strip(), String.join(", ", units)))));
    }

    private static int power(String unit) {
        Matcher money = MONEY.matcher(unit);
        String scale = money.matches() ? money.group("scale") : null;
        return scale == null ? 0 : POWERS.getOrDefault(scale, THOUSAND);
    }
}
