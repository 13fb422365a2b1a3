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
 * Drafts complete content from a table.
 *
 * @param kind the kind of letter
 * @param language of its texts and comments
 * @param resources templates of the drafts
 * @param findings receives the faults in the table
 */
public record ContentDrafter(Skeleton.Kind kind, Language language, Resources resources, Findings findings) {

    /**
     * The content for the first table in the file that contains numbers. Others are left out, since they may contain the same
     * amounts again; {@code map} drafts their mappings. Empty, with findings, when no table contains numbers.
     */
    public Optional<ContentDraft> of(Path table) {
        String file = safe(table.toAbsolutePath().normalize().getFileName().toString());
        DraftContext context = ContentContext.ofNew(SourceId.of(file));
        List<TableDraft> all = new TableDrafts(context, language, resources, findings).of(table);
        DraftWords words = DraftWords.of(language, resources);
        Optional<TableDraft> draft = all.stream()
                .filter(candidate -> !candidate.profile().values().stream().allMatch(ValueColumn::isCount))
                .findFirst()
                .map(first -> first.withFile(file).with(others(first, all, words)));
        if (draft.isEmpty()) {
            if (!findings.haveErrors()) {
                findings.add(DraftRule.NOTHING_TO_BUILD.at(place(table)));
            }
            return Optional.empty();
        }
        return bytes(table).map(bytes -> new ContentDraft(draft.get(), file, bytes, kind, language));
    }

    /** Questions about the other tables with numbers, which are not used here. */
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

    /**
     * A file name that a mapping may refer to: letters, digits, points and hyphens. A name without an extension gets that of a
     * text table.
     */
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
