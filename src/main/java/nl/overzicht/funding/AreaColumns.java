package nl.overzicht.funding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code data/areas.csv} says about areas beside their id and name, by {@code areas} in {@code data/programme.yaml}.
 *
 * @param words headings by the names of columns, in the language of the report and in the order of the file: of columns of
 *     the programme's own, and of ours where other words fit better
 * @param groupBy the column by which pages group areas; empty: {@link #PROVINCE}
 * @param article of the Dutch word for an area, {@code de} or {@code het}; empty: that of the noun
 */
public record AreaColumns(Map<String, String> words, Optional<String> groupBy, Optional<String> article) {

    /** Name of the municipality. */
    public static final String MUNICIPALITY = "municipality";

    /** Its code at Statistics Netherlands, such as {@code GM0080}. */
    public static final String CBS = "cbs";

    /** Name of the province. */
    public static final String PROVINCE = "province";

    /** The name as published: in every table, but with another heading if need be. */
    public static final String NAME = "name";

    /** The columns that have standard words, in order. */
    public static final List<String> OURS = List.of(MUNICIPALITY, CBS, PROVINCE);

    /** Ours, then those of the programme's own; all may be absent. */
    public List<String> all() {
        return Stream.of(OURS.stream(), words.keySet().stream(), groupBy.stream())
                .flatMap(names -> names)
                .filter(name -> !name.equals(NAME))
                .distinct()
                .toList();
    }
}
