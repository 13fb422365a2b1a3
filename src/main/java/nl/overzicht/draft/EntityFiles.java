package nl.overzicht.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.AreaNoun;
import nl.overzicht.draft.mapping.DraftContext;
import nl.overzicht.draft.text.DraftWords;
import nl.overzicht.draft.text.YamlText;

/**
 * Drafts the files that define what a table refers to: streams, areas, quantities and sources.
 *
 * @param noun that the table uses for areas; empty: an unknown one, or the default
 */
record EntityFiles(EntityDrafts entities, String file, Optional<AreaNoun> noun, DraftWords words) {

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The lines that set the noun for areas; empty for the default noun. */
    private String areaWords() {
        return noun.map(called -> "\n# " + words.get("init.area.called") + "\nareas:\n  columns:\n    name: "
                        + YamlText.of(capital(called.singular())) + "\n")
                .orElse("");
    }

    String quantities(List<String> currencies, boolean hasShares) {
        StringBuilder text = new StringBuilder(areaWords());
        if (!currencies.isEmpty()) {
            text.append("\ncurrencies: ").append(YamlText.list(currencies)).append('\n');
        }
        text.append("\n# ").append(words.get("init.quantities")).append("\nquantities:\n");
        if (!entities.areas().isEmpty()) {
            String plural = noun.map(AreaNoun::plural).orElseGet(() -> words.get("init.area.plural"));
            text.append("  areas:\n    title: ").append(YamlText.of(capital(plural)));
            text.append("\n    singular: ")
                    .append(YamlText.of(noun.map(AreaNoun::singular).orElseGet(() -> words.get("init.area"))));
            text.append("\n    plural: ").append(YamlText.of(plural)).append('\n');
        }
        text.append("  amount:\n    title: ").append(words.get("init.amount")).append('\n');
        if (hasShares) {
            text.append("  share:\n    title: ").append(words.get("init.share")).append("\n    kind: share\n");
        }
        return text.toString();
    }

    String streams(String programme) {
        boolean isNone = entities.streams().isEmpty();
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(words.get(isNone ? "init.streams.one" : "init.streams"))
                .append("\nstreams:\n");
        Map<String, String> streams = isNone ? Map.of(DraftContext.ONLY_STREAM, programme) : entities.streams();
        streams.forEach((id, name) -> {
            text.append("  - id: ")
                    .append(YamlText.of(id))
                    .append("\n    name: ")
                    .append(YamlText.of(name));
            text.append("\n    summary: ").append(YamlText.of(words.get("init.stream.summary", file)));
            text.append("\n    areas:\n      # ").append(words.get("init.stream.areas"));
            text.append("\n      scope: unknown\n");
        });
        return text.toString();
    }

    String areas() {
        StringBuilder text = new StringBuilder("id,name\n");
        entities.areas()
                .forEach((id, name) -> text.append(id)
                        .append(",\"")
                        .append(name.replace("\"", "\"\""))
                        .append("\"\n"));
        return text.toString();
    }

    String sources(String id) {
        return "# " + words.get("init.sources") + "\nsources:\n  - id: " + YamlText.of(id) + "\n    title: "
                + YamlText.of(file) + "\n";
    }
}
