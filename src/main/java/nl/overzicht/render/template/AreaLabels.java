package nl.overzicht.render.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.funding.Programme;

/**
 * What areas have beside a name, with the words of the programme or ours.
 *
 * @param programme whose areas they are
 * @param messages where our words are, such as {@code site.province}
 */
public record AreaLabels(Programme programme, Messages messages) {

    /** What is known of an area under a heading. */
    public record Feature(String label, String value) {}

    /** The heading of a column; a column without words has its own name. */
    public String of(String column) {
        String ours = column.equals(AreaColumns.NAME) ? "site.area" : "site." + column;
        boolean isOurs = column.equals(AreaColumns.NAME) || AreaColumns.OURS.contains(column);
        return programme.areaColumns().words().getOrDefault(column, isOurs ? messages.get(ours) : column);
    }

    /** The headings of what areas have beside a name, in the order of their columns; may be empty. */
    public List<String> heads() {
        return programme.areaColumnsInUse().stream().map(this::of).toList();
    }

    /** Headings within a sentence, such as {@code gemeente en provincie}. */
    public String list(List<String> columns) {
        List<String> words = columns.stream().map(this::inText).toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + messages.get("list.and") + " " + words.get(last);
    }

    /** Without its capital, unless it is an abbreviation. */
    private String inText(String column) {
        String label = of(column);
        boolean abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return abbreviation ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** Whether areas have all that we know and nothing else, under our words: then our sentences fit. */
    public boolean areOurs() {
        return programme.areaColumnsInUse().equals(AreaColumns.OURS)
                && programme.areaColumns().words().isEmpty();
    }

    /** What is known of an area; the code of a municipality is behind its name. */
    public List<Feature> features(Area area) {
        List<Feature> features = new ArrayList<>();
        Optional<String> code = area.feature(AreaColumns.MUNICIPALITY).flatMap(name -> area.feature(AreaColumns.CBS));
        for (String column : programme.areaColumnsInUse()) {
            boolean shownBehind = column.equals(AreaColumns.CBS) && code.isPresent();
            boolean hasCode = column.equals(AreaColumns.MUNICIPALITY) && code.isPresent();
            area.feature(column)
                    .filter(value -> !shownBehind)
                    .map(value -> hasCode ? value + " (" + code.get() + ")" : value)
                    .ifPresent(value -> features.add(new Feature(of(column), value)));
        }
        return List.copyOf(features);
    }
}
