package nl.overzicht.draft;

import java.util.List;
import java.util.Map;
import nl.overzicht.draft.mapping.DraftContext;
import nl.overzicht.draft.text.DraftWords;
import nl.overzicht.draft.text.YamlText;

/** The files of a content that name what a table is about: streams, areas, quantities, sources. */
record ThingFiles(ThingDrafts things, String file, DraftWords words) {

    String quantities(List<String> currencies, boolean hasShares) {
        StringBuilder text = new StringBuilder();
        if (!currencies.isEmpty()) {
            text.append("\ncurrencies: ").append(YamlText.list(currencies)).append('\n');
        }
        text.append("\n# ").append(words.get("init.quantities")).append("\nquantities:\n");
        if (!things.areas().isEmpty()) {
            text.append("  areas:\n    title: ").append(words.get("init.areas"));
            text.append("\n    singular: ").append(words.get("init.area"));
            text.append("\n    plural: ").append(words.get("init.area.plural")).append('\n');
        }
        text.append("  amount:\n    title: ").append(words.get("init.amount")).append('\n');
        if (hasShares) {
            text.append("  share:\n    title: ").append(words.get("init.share")).append("\n    kind: share\n");
        }
        return text.toString();
    }

    String streams(String programme) {
        boolean isNone = things.streams().isEmpty();
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(words.get(isNone ? "init.streams.one" : "init.streams"))
                .append("\nstreams:\n");
        Map<String, String> streams = isNone ? Map.of(DraftContext.ONLY_STREAM, programme) : things.streams();
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
        things.areas()
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
