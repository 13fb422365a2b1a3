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
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.mapping.Measure;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.Cell;
import nl.overzicht.load.table.Head;

/**
 * What the heads of columns with numbers say of their unit, held against that of the mapping.
 *
 * @param mapping of the table
 * @param head of the table
 */
record HeadUnits(Mapping mapping, Head head) {

    private static final Pattern MONEY =
            Pattern.compile("(?:(?<scale>x ?1[.,]?000|mln|mld) )?(?<currency>\u20ac|[A-Z]{3})");
    private static final String CURRENCY = "\u20ac|\u00a3|\\$|(?<!\\p{L})(?:euro(?:'?s)?|EUR|USD|GBP)(?!\\p{L})";
    private static final String MARK = "(?:(?:" + CURRENCY + ") ?)?";
    private static final List<ScaleWords> SCALES = List.of(
            ScaleWords.of(
                    3,
                    "1[., ]?000",
                    "duizend(?:en|tallen)?|thousands?|k",
                    "(?<!\\p{L})[kt](?:\u20ac|EUR)|\u20ac ?['\u2019]?000"),
            ScaleWords.of(
                    6,
                    "1[., ]?000[., ]?000",
                    "miljoen(?:en)?|millions?|mln|mio|m",
                    "(?<!\\p{L})m(?:\u20ac|EUR)|(?<![0-9\\p{L}])(?<![0-9] )(?:mln|miljoen(?:en)?)\\.?$"),
            ScaleWords.of(
                    9, "1[., ]?000[., ]?000[., ]?000", "miljard(?:en)?|billions?|mld|mrd|bn", "(?<!\\p{L})bn\u20ac"));
    private static final Pattern OF_MONEY =
            Pattern.compile(CURRENCY + "|\\b(?:bedrag(?:en)?|amounts?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<Pattern, String> SIGNS = Map.of(
            Pattern.compile("\u20ac|(?<!\\p{L})(?:EUR|euro(?:'?s)?)(?!\\p{L})"), Quantity.EUR,
            Pattern.compile("\u00a3|(?<!\\p{L})GBP(?!\\p{L})"), "GBP",
            Pattern.compile("(?<!\\p{L})USD(?!\\p{L})"), "USD");
    private static final Map<String, Integer> POWERS = Map.of("mln", 6, "mld", 9);
    private static final int THOUSAND = 3;

    /** Adds a finding for each column whose head says another scale or currency. A unit of a column is no matter of the head. */
    void check(Findings findings) {
        for (Measure measure : mapping.measures()) {
            Optional<Cell> unit = mapping.constant(measure, "unit");
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
                        SCALES.stream().filter(said -> said.power != power).flatMap(said -> said.in(column)),
                        SIGNS.entrySet().stream()
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
     * Adds a finding when a line above the table, or the head of a column without numbers, says a scale of amounts that no
     * unit of the mapping has.
     */
    void check(List<Cell> titles, Findings findings) {
        List<String> units = mapping.measures().stream()
                .flatMap(measure -> mapping.constant(measure, "unit").stream())
                .map(Cell::text)
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
                .forEach(title -> SCALES.stream()
                        .filter(said -> !powers.contains(said.power))
                        .flatMap(said -> said.in(title.text()))
                        .findFirst()
                        .ifPresent(words -> findings.add(MappingRule.OTHER_SCALE_ABOVE.at(
                                title.at(), title.text(), words.strip(), String.join(", ", units)))));
    }

    private static int power(String unit) {
        Matcher money = MONEY.matcher(unit);
        String scale = money.matches() ? money.group("scale") : null;
        return scale == null ? 0 : POWERS.getOrDefault(scale, THOUSAND);
    }

    /** Words of a head for a power of ten. */
    private record ScaleWords(int power, Pattern pattern) {

        static ScaleWords of(int power, String multiple, String words, String glued) {
            String scale = "(?:" + words + ")(?!\\p{L})\\.?";
            return new ScaleWords(
                    power,
                    Pattern.compile(
                            "[x\u00d7*] ?" + MARK + multiple + "(?![., ]?[0-9])"
                                    + "|(?<!\\p{L})(?:in |[x\u00d7] )" + MARK + "(?:1 ?)?" + scale
                                    + "|(?:" + CURRENCY + ") ?(?:" + scale + ")"
                                    + "|\\(" + MARK + scale + "(?= ?\\)| ?" + CURRENCY + ")"
                                    + "|(?<![\\p{L}0-9])" + scale + " ?(?:" + CURRENCY + ")"
                                    + "|" + glued,
                            Pattern.CASE_INSENSITIVE));
        }

        Stream<String> in(String text) {
            return pattern.matcher(text).results().map(MatchResult::group);
        }
    }
}
