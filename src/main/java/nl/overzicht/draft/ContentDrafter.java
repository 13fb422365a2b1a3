package nl.overzicht.draft;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import nl.overzicht.content.Resources;
import nl.overzicht.draft.mapping.DraftContext;
import nl.overzicht.draft.mapping.TableDraft;
import nl.overzicht.draft.mapping.TableDrafts;
import nl.overzicht.draft.place.DraftRule;
import nl.overzicht.draft.table.ValueColumn;
import nl.overzicht.draft.text.DraftLine;
import nl.overzicht.draft.text.DraftLine.Remark;
import nl.overzicht.draft.text.DraftWords;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.Folder;
import nl.overzicht.load.run.Reading;

/**
 * Drafts a content about a table.
 *
 * @param kind for whom its letter is
 * @param language of its texts and comments
 * @param resources what drafts begin with
 * @param findings receives what is wrong with the table
 */
public record ContentDrafter(Skeleton.Kind kind, Language language, Resources resources, Findings findings) {

    /**
     * The content about the first table of the file that has numbers: of several, it is not yet known whether they say the same
     * twice, and {@code map} drafts the others. Empty, with findings, when no table has numbers.
     */
    public Optional<ContentDraft> of(Path table) {
        String file = safe(table.toAbsolutePath().normalize().getFileName().toString());
        DraftContext context = ContentContext.ofNew(SourceId.of(file));
        List<TableDraft> all = new TableDrafts(context, language, resources, findings).of(table);
        DraftWords words = DraftWords.in(language, resources);
        Optional<TableDraft> draft = all.stream()
                .filter(each -> !each.profile().values().stream().allMatch(ValueColumn::isCount))
                .findFirst()
                .map(first -> first.named(file).with(others(first, all, words)));
        if (draft.isEmpty()) {
            if (!findings.haveErrors()) {
                findings.add(DraftRule.NOTHING_TO_BUILD.at(place(table)));
            }
            return Optional.empty();
        }
        return bytes(table).map(bytes -> new ContentDraft(draft.get(), file, bytes, kind, language));
    }

    /** What the other tables with numbers are: they are not read here. */
    private static List<DraftLine> others(TableDraft first, List<TableDraft> all, DraftWords words) {
        return all.stream()
                .filter(other -> other != first && !other.profile().values().isEmpty())
                .map(TableDraft::place)
                .<DraftLine>map(place -> new Remark(words.get("question", words.get("init.other", place)), true))
                .toList();
    }

    private static Location place(Path table) {
        return Location.of(table.toString().replace('\\', '/'));
    }

    private Optional<byte[]> bytes(Path table) {
        Path whole = table.toAbsolutePath().normalize();
        return Folder.open(whole.getParent(), findings)
                .flatMap(folder -> folder.read(whole.getFileName().toString(), (int) Reading.MOST_TABLE));
    }

    /** A name that a mapping can have: letters, digits, points and hyphens; what has no ending is a text. */
    private static String safe(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("^[^A-Za-z0-9]+", "");
        String ending = name.indexOf('.') < 0 ? ".csv" : name.substring(name.lastIndexOf('.'));
        String stem = plain.indexOf('.') < 0 ? plain : plain.substring(0, plain.lastIndexOf('.'));
        return (stem.isEmpty() ? "tabel" : stem) + ending;
    }
}
