package nl.overzicht.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.overzicht.content.Resources;
import nl.overzicht.draft.mapping.MappingText;
import nl.overzicht.draft.mapping.MeasureDraft;
import nl.overzicht.draft.mapping.TableDraft;
import nl.overzicht.draft.table.ColumnProfile;
import nl.overzicht.draft.table.StatementField;
import nl.overzicht.draft.table.StatusWords;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.draft.table.ValueColumn;
import nl.overzicht.draft.text.DraftWords;
import nl.overzicht.draft.text.YamlText;
import nl.overzicht.finding.Language;

/**
 * Complete draft content for a table, which can be built at once: it states what the table shows, and contains questions where
 * the table shows nothing.
 *
 * @param table the table with its mapping
 * @param file name of the table's file in the content
 * @param bytes of that file
 * @param kind the kind of letter
 * @param language of its texts
 */
public record ContentDraft(TableDraft table, String file, byte[] bytes, Skeleton.Kind kind, Language language) {

    private static final String EURO = "EUR";
    private static final String FOLDER = "draft/";

    /** The bytes of each file, by its path below the content folder; texts are in UTF-8. */
    public Map<String, byte[]> files(Resources resources) {
        DraftWords words = DraftWords.of(language, resources);
        EntityDrafts entities = EntityDrafts.of(table);
        EntityFiles files =
                new EntityFiles(entities, file, entities.noun(DraftWords.areas(language, resources)), words);
        Map<String, String> texts = new TreeMap<>();
        texts.put("report.yaml", report(resources, words));
        texts.put("letter.md", template("letter.md", resources).replace("{text}", letter(words)));
        texts.put("pages/index.md", template("index.md", resources));
        texts.put("data/programme.yaml", programme(resources, words) + files.quantities(currencies(), hasShares()));
        texts.put("data/streams.yaml", files.streams(name(words)));
        texts.put("data/sources.yaml", files.sources(SourceId.of(file)));
        if (!entities.areas().isEmpty()) {
            texts.put("data/areas.csv", files.areas());
        }
        texts.put("data/mappings/" + table.name() + ".yaml", new MappingText(table, words).first());
        Map<String, byte[]> all = new TreeMap<>();
        texts.forEach((path, text) -> all.put(path, text.getBytes(StandardCharsets.UTF_8)));
        all.put(ContentMappings.TABLES + "/" + file, bytes);
        return all;
    }

    /** The title of the table, or a placeholder when it has none. */
    private String name(DraftWords words) {
        return new TableTitle(table.profile().titles(), file).text().orElseGet(() -> words.get("init.name"));
    }

    private String template(String name, Resources resources) {
        byte[] text = resources.find(FOLDER + language.tag() + "/table/" + name).orElseThrow();
        return new String(text, StandardCharsets.UTF_8);
    }

    private String programme(Resources resources, DraftWords words) {
        return template("programme.yaml", resources)
                .replace("{name}", YamlText.of(name(words)))
                .replace("{source}", SourceId.of(file));
    }

    /** The {@code report.yaml} of this kind of letter, adapted to the table. */
    private String report(Resources resources, DraftWords words) {
        byte[] report = new Skeleton(kind, language).files(resources).get("report.yaml");
        String title = YamlText.of(words.get("init.title", name(words)));
        return new String(report, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.startsWith("state:") ? "state: draft" : line)
                .map(line -> line.startsWith("title:") ? "title: " + title : line)
                .map(line -> line.startsWith("  subject:") ? "  subject: " + title : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String letter(DraftWords words) {
        List<MeasureDraft> measures = money(table.profile());
        boolean isByYear = measures.size() == 1 && measures.get(0).isWide();
        return isByYear
                ? "${figure.per-jaar}\n\n"
                : total().map(id -> words.get("init.letter.total", id) + "\n\n").orElse("");
    }

    /** The sum of all numbers, when all have one status and are in euros; otherwise empty. */
    private Optional<String> total() {
        TableProfile profile = table.profile();
        List<MeasureDraft> measures = money(profile);
        boolean isOne = measures.size() == 1;
        boolean isEuro = isOne
                && measures.get(0).unit().unit().orElse(EURO).endsWith(EURO)
                && profile.column(StatementField.UNIT).isEmpty()
                && profile.column(StatementField.STATUS).isEmpty();
        return isEuro
                ? Optional.of("total."
                        + StatusWords.of(
                                        measures.get(0).title(),
                                        ContentContext.none().statuses())
                                .orElse("unstated"))
                : Optional.empty();
    }

    private static List<MeasureDraft> money(TableProfile profile) {
        return MeasureDraft.of(profile).stream().filter(MeasureDraft::isMoney).toList();
    }

    private boolean hasShares() {
        return table.profile().values().stream().anyMatch(ValueColumn::isShare);
    }

    /** The currencies other than the euro. */
    private List<String> currencies() {
        TableProfile profile = table.profile();
        List<String> said = new ArrayList<>();
        Optional.ofNullable(profile.fields().get(StatementField.UNIT))
                .map(ColumnProfile::distinct)
                .ifPresent(said::addAll);
        MeasureDraft.of(profile).forEach(measure -> measure.unit().unit().ifPresent(said::add));
        profile.values().forEach(value -> said.addAll(value.column().currencies()));
        TreeSet<String> currencies = new TreeSet<>();
        said.stream().map(unit -> unit.substring(unit.lastIndexOf(' ') + 1)).forEach(currencies::add);
        currencies.removeIf(currency -> currency.equals(EURO) || !currency.matches("[A-Z]{3}"));
        return List.copyOf(currencies);
    }
}
