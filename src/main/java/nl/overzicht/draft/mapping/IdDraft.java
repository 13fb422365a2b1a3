package nl.overzicht.draft.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.draft.table.StatementField;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.draft.text.YamlText;
import nl.overzicht.funding.ReservedWords;
import nl.overzicht.unicode.Slug;

/** Drafts the key {@code id} of a mapping: the columns from which ids of statements are composed. */
record IdDraft(TableProfile profile) {

    /** The value of the key. */
    String value() {
        TableProfile.RowKey key = profile.key();
        List<String> parts = new ArrayList<>(List.of("prefix: " + YamlText.of(prefix())));
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

    /** Leaves out the column of years, since every id already ends with its year. */
    private List<String> withoutYear(List<String> columns) {
        List<String> others = columns.stream()
                .filter(column -> !profile.column(StatementField.YEAR).equals(Optional.of(column)))
                .toList();
        return others.isEmpty() ? columns : others;
    }

    /**
     * The prefix of the ids: the name of the table, with the sheet or the row where the file contains several tables. A number
     * follows a word with which no id may begin: {@code areas-1}.
     */
    String prefix() {
        String name = profile.file().name();
        String stem = name.indexOf('.') < 0 ? name : name.substring(0, name.lastIndexOf('.'));
        String sheet =
                profile.file().isOnlySheet() ? "" : profile.file().sheet().orElse("");
        String id = Slug.of(String.join(" ", stem, sheet, profile.from().orElse("")));
        if (id.isEmpty()) {
            return "tabel";
        }
        String cut = id.substring(0, Math.min(40, id.length()));
        return ReservedWords.beginFacts(cut) ? cut + "-1" : cut;
    }

    /** Whether the rows of one stream, area and year are items that add up, or each row names its item. */
    boolean isOfItems() {
        boolean isNamed = profile.column(StatementField.ITEM_NAME)
                .filter(profile.key().columns()::contains)
                .isPresent();
        return isNamed || !profile.key().distinguishesItems() || !profile.key().isUnique();
    }

    /** Whether a column of the key identifies an item by itself. */
    boolean hasItemColumn() {
        return profile.key().isUnique()
                && profile.column(StatementField.ITEM)
                        .filter(profile.key().columns()::contains)
                        .isPresent();
    }
}
