package nl.overzicht.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Language;

/**
 * Small, complete example content that can be built at once: a fictitious programme, with comments that explain what to
 * replace. Its files are in {@code draft/LANGUAGE/}: those for all kinds in {@code common/}, replaced or completed by those of
 * each kind.
 *
 * @param kind the kind of publisher
 * @param language of its texts and comments
 */
public record Skeleton(Kind kind, Language language) {

    private static final List<String> NAMES = List.of(
            "report.yaml",
            "letter.md",
            "pages/index.md",
            "data/programme.yaml",
            "data/streams.yaml",
            "data/areas.csv",
            "data/statements.csv",
            "data/sources.yaml",
            "data/milestones.yaml",
            "data/toezeggingen.yaml");

    private static final String FOLDER = "draft/";

    /** The kind of organisation that publishes. */
    public enum Kind {
        /** A letter of a minister to parliament. */
        MINISTRY,
        /** A letter of the executive of a municipality to its council, about neighbourhoods. */
        MUNICIPALITY,
        /** A letter of an organisation, such as a foundation, to its supervisory board. */
        PLAIN
    }

    /** The bytes of each file, by its path below the content folder; texts are in UTF-8. */
    public Map<String, byte[]> files(Resources resources) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : NAMES) {
            resources
                    .find(folder(kind.name()) + name)
                    .or(() -> resources.find(folder("common") + name))
                    .ifPresent(bytes -> files.put(name, bytes));
        }
        return files;
    }

    private String folder(String name) {
        return FOLDER + language.tag() + "/" + name.toLowerCase(Locale.ROOT) + "/";
    }
}
