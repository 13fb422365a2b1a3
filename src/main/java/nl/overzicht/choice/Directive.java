package nl.overzicht.choice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A directive in a text, which is replaced by a generated figure or table: {@code ${figure.per-jaar:stream=pmg}}.
 *
 * @param name such as {@code per-jaar}, or {@code table.sums} for a table
 * @param choice the text after the colon; empty means everything
 */
public record Directive(String name, String choice) {

    /** Prefix of the names of tables. */
    public static final String TABLE = "table.";
    /** The table of sums. */
    public static final String SUMS = TABLE + "sums";
    /** The table of statements. */
    public static final String STATEMENTS = TABLE + "statements";

    /** Names of figures and tables by their alternative name in the other language. */
    private static final Map<String, String> OTHER_NAMES = otherNames();

    /** The directive with this name, in Dutch or in English. */
    public static Directive of(String written, String choice) {
        String name = OTHER_NAMES.keySet().stream()
                .filter(other -> written.equals(other) || written.startsWith(other + "-"))
                .findFirst()
                .map(other -> OTHER_NAMES.get(other) + written.substring(other.length()))
                .orElse(written);
        return new Directive(name, choice.strip());
    }

    private static Map<String, String> otherNames() {
        Map<String, String> names = new HashMap<>(Map.of(TABLE + "sommen", SUMS, TABLE + "uitspraken", STATEMENTS));
        Arrays.stream(FigureKind.values()).forEach(kind -> names.put(kind.otherName(), kind.id()));
        return Map.copyOf(names);
    }

    /** Whether it is a table. */
    public boolean isTable() {
        return name.startsWith(TABLE);
    }

    /** Whether it only shows a part of the data. */
    public boolean isChosen() {
        return !choice.isEmpty();
    }

    /**
     * Its name with its choice, usable as an id in HTML. Equal choices have equal ids, in either language and in any
     * order.
     */
    public String id() {
        String chosen = Arrays.stream(choice.split(";"))
                .map(part -> part.replaceAll("\\s", "").split("=", 2))
                .map(Directive::id)
                .sorted()
                .collect(Collectors.joining(FigureKind.CHOICE));
        return isChosen() ? name + FigureKind.CHOICE + chosen : name;
    }

    private static String id(String[] part) {
        Optional<ChoiceKey> key = ChoiceKey.of(part[0]);
        Stream<String> values = part.length < 2 ? Stream.of() : Arrays.stream(part[1].split(","));
        Stream<String> named =
                values.map(value -> key.map(known -> known.value(value)).orElse(value));
        Stream<String> ordered = key.filter(ChoiceKey.BY::equals).isPresent() ? named : named.sorted();
        return key.map(ChoiceKey::word).orElse(part[0]) + "-" + ordered.collect(Collectors.joining("_"));
    }

    /** The keys of its choice, in the order in which a hint lists them. */
    List<ChoiceKey> keys() {
        if (name.equals(FigureKind.COVERAGE.id())) {
            return List.of(ChoiceKey.STREAM, ChoiceKey.AREA, ChoiceKey.TABLE);
        }
        return switch (name) {
            case SUMS ->
                List.of(
                        ChoiceKey.BY,
                        ChoiceKey.STREAM,
                        ChoiceKey.AREA,
                        ChoiceKey.STATUS,
                        ChoiceKey.YEAR,
                        ChoiceKey.MEASURE);
            case STATEMENTS -> List.of(ChoiceKey.STREAM, ChoiceKey.AREA, ChoiceKey.STATUS, ChoiceKey.YEAR);
            default ->
                isTable() ? List.of() : List.of(ChoiceKey.STREAM, ChoiceKey.AREA, ChoiceKey.STATUS, ChoiceKey.TABLE);
        };
    }

    /** Whether this is the id of a directive with a choice. */
    public static boolean isChosen(String id) {
        return id.contains(FigureKind.CHOICE);
    }
}
