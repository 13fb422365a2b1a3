package nl.overzicht.draft;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.overzicht.content.Resources;
import nl.overzicht.draft.mapping.MappingText;
import nl.overzicht.draft.mapping.TableDraft;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.draft.text.DraftWords;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.load.file.Folder;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.yaml.Node;

/**
 * The mappings in a content folder. An existing mapping keeps its name and every line of its author.
 *
 * @param folder the content folder
 * @param language of the comments in drafts
 * @param resources contain the texts of drafts
 * @param findings receives the faults in existing mappings
 */
public record ContentMappings(Folder folder, Language language, Resources resources, Findings findings) {

    /** The folder of foreign tables, below the content folder. */
    public static final String TABLES = "data/tables";

    private static final String FOLDER = "data/mappings/";
    private static final String ENDING = ".yaml";

    /** A mapping file with its new text. */
    public record MappingFile(String path, String text, boolean isThere, boolean isNew) {}

    /** The file for each draft, by path; for an existing mapping that cannot be read there is a finding and no file. */
    public Map<String, MappingFile> files(Iterable<TableDraft> drafts) {
        Map<String, MappingFile> files = new TreeMap<>();
        for (TableDraft draft : drafts) {
            file(draft).ifPresent(file -> files.put(file.path(), file));
        }
        return files;
    }

    /** The draft as a file that the author names; empty when that file exists and is not a mapping of this table. */
    public Optional<MappingFile> file(TableDraft draft, String path) {
        MappingText text = new MappingText(draft, DraftWords.of(language, resources));
        if (!folder.has(path)) {
            return Optional.of(new MappingFile(path, text.first(), false, true));
        }
        Reading reading = Reading.of(folder, new Findings());
        return reading.keys(path, "mapping")
                .filter(keys -> reads(keys, draft.profile()))
                .flatMap(keys -> reading.text(path))
                .map(file -> file(path, file.text(), text.extend(file.text())));
    }

    private Optional<MappingFile> file(TableDraft draft) {
        MappingText text = new MappingText(draft, DraftWords.of(language, resources));
        Optional<String> there = findExisting(draft.profile());
        String path = there.orElse(FOLDER + draft.name() + ENDING);
        if (!folder.has(path)) {
            return Optional.of(new MappingFile(path, text.first(), false, true));
        }
        Findings own = new Findings();
        Reading reading = Reading.of(folder, own);
        boolean isSound = reading.keys(path, "mapping").isPresent() && !own.haveErrors();
        own.toSortedList().forEach(findings::add);
        return isSound
                ? reading.text(path).map(file -> file(path, file.text(), text.extend(file.text())))
                : Optional.empty();
    }

    private static MappingFile file(String path, String before, String after) {
        return new MappingFile(path, after, true, !after.equals(before));
    }

    /** The path of the existing mapping that reads this table, whatever its name; empty when there is none. */
    private Optional<String> findExisting(TableProfile profile) {
        Reading reading = Reading.of(folder, new Findings());
        return folder.names(FOLDER).stream()
                .filter(name -> name.endsWith(ENDING))
                .map(name -> FOLDER + name)
                .filter(path -> reading.keys(path, "mapping")
                        .filter(keys -> reads(keys, profile))
                        .isPresent())
                .findFirst();
    }

    private static boolean reads(Node.Keys keys, TableProfile profile) {
        boolean isTable = keys.text("table").equals(profile.file().name());
        Optional<String> sheet = keys.line("sheet").filter(name -> !name.isEmpty());
        boolean isSheet = sheet.isEmpty()
                ? profile.file().isOnlySheet()
                : sheet.equals(profile.file().sheet());
        return isTable && isSheet && keys.line("from").equals(profile.from());
    }
}
