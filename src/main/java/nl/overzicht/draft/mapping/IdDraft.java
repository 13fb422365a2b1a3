package nl.overzicht.draft.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.draft.table.StatementField;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.draft.text.YamlText;
import nl.overzicht.unicode.Slug;

/** The key {@code id} of a drafted mapping: of which columns the ids of statements are made. */
record IdDraft(TableProfile profile) {

    /** The value of the key. */
    String value() {
        TableProfile.RowKey key = profile.key();
        List<String> parts = new ArrayList<>(List.of("prefix: " + prefix()));
        if (!key.columns().isEmpty()) {
            parts.add("columns: " + YamlText.list(withoutYear(key.columns())));
        }
        if (!key.isUnique()) {
            parts.add("by: counter");
        }
        if (isOfItems() && !hasItemColumn()) {
            parts.add("items: true");
        }
        return "{" + String.join(", ", parts) + "}";
    }

    /** Every id ends with its year, so that a column with it would say it twice. */
    private List<String> withoutYear(List<String> columns) {
        List<String> others = columns.stream()
                .filter(column -> !profile.column(StatementField.YEAR).equals(Optional.of(column)))
                .toList();
        return others.isEmpty() ? columns : others;
    }

    /** The name of the table, and where a file holds several that of the sheet or the row. */
    String prefix() {
        String name = profile.file().name();
        String stem = name.indexOf('.') < 0 ? name : name.substring(0, name.lastIndexOf('.'));
        String sheet =
                profile.file().isOnlySheet() ? "" : profile.file().sheet().orElse("");
        String id = Slug.of(String.join(" ", stem, sheet, profile.from().orElse("")));
        return id.isEmpty() ? "tabel" : id.substring(0, Math.min(40, id.length()));
    }

    /** Whether rows of one stream, area and year add up, or each says whose it is. */
    boolean isOfItems() {
        boolean isNamed = profile.column(StatementField.ITEM_NAME)
                .filter(profile.key().columns()::contains)
                .isPresent();
        return isNamed || !profile.key().distinguishesItems() || !profile.key().isUnique();
    }

    /** Whether a column of the key names an item by itself. */
    boolean hasItemColumn() {
        return profile.key().isUnique()
                && profile.column(StatementField.ITEM)
                        .filter(profile.key().columns()::contains)
                        .isPresent();
    }
}
