package nl.overzicht.render.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.funding.Programme;

/**
 * The headings of the features of areas, in the words of the programme or else in ours.
 *
 * @param programme with the areas
 * @param messages with our words, such as {@code site.province}
 */
public record AreaLabels(Programme programme, Messages messages) {

    /** A feature of an area under its heading. */
    public record Feature(String label, String value) {}

    /** The heading of a column; the name of the column when there are no words for it. */
    public String of(String column) {
        String ours = column.equals(AreaColumns.NAME) ? "site.area" : "site." + column;
        boolean isOurs = column.equals(AreaColumns.NAME) || AreaColumns.OURS.contains(column);
        return programme.areaColumns().words().getOrDefault(column, isOurs ? messages.get(ours) : column);
    }

    /** The headings of the features, in the order of their columns; may be empty. */
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

    /** In lower case, unless it is an abbreviation. */
    private String inText(String column) {
        String label = of(column);
        boolean abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return abbreviation ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** Whether areas have exactly our features, under our headings, so that our own sentences apply. */
    public boolean areOurs() {
        return programme.areaColumnsInUse().equals(AreaColumns.OURS)
                && programme.areaColumns().words().isEmpty();
    }

    /** The features of an area. The code of a municipality follows its name. */
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
