package nl.overzicht.load.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.overzicht.content.Document;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.load.file.DeviceNames;
import nl.overzicht.load.file.FileKind;
import nl.overzicht.load.file.TextFile;
import nl.overzicht.load.rule.FileRule;
import nl.overzicht.load.run.Reading;

/** Reads the Markdown texts and the attachments, and reports files that the program does not use. */
public final class Documents {

    /** The folder of the theme of an organisation: style sheets, fonts, logos. */
    public static final String THEME = "theme";

    /** The folder of files that are published unchanged. */
    public static final String ATTACHMENTS = "attachments";

    private static final String PAGES = "pages";

    /** The folder of the chapters of the progress report. */
    public static final String REPORT = "report";

    private static final Pattern PAGE = Pattern.compile("[a-z0-9-]+\\.md");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /** The names that may occur in the content folder itself and in its data folder. */
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "",
            Set.of(
                    "report.yaml",
                    Document.LETTER,
                    Document.REPORT,
                    REPORT,
                    AccessibilityReader.FILE,
                    "README.md",
                    "data",
                    PAGES,
                    ATTACHMENTS,
                    THEME,
                    "editions"),
            "data",
            Set.of(
                    "mappings",
                    "tables",
                    "programme.yaml",
                    "streams.yaml",
                    "areas.csv",
                    "statements.csv",
                    "statements.xlsx",
                    "statements.yaml",
                    "milestones.yaml",
                    "toezeggingen.yaml",
                    "sources.yaml"));

    private final Reading reading;

    /** @param reading of the content folder; receives findings about texts and attachments */
    public Documents(Reading reading) {
        this.reading = reading;
    }

    /**
     * The letter, the progress report in the order of its files, and the pages by name. One that cannot be read is a
     * finding and is absent.
     */
    public List<Document> read() {
        List<Document> documents = new ArrayList<>();
        read(Document.LETTER).ifPresent(documents::add);
        documents.addAll(report());
        documents.addAll(readAll(PAGES));
        reportUnread();
        return List.copyOf(documents);
    }

    /** Whether there is a progress report. */
    public static boolean haveReport(Reading reading) {
        return reading.folder().has(Document.REPORT)
                || !reading.folder().names(REPORT).isEmpty();
    }

    /** The report is one file, or the files of a folder. Both together are an error, since it is unclear which is meant. */
    private List<Document> report() {
        boolean single = reading.folder().has(Document.REPORT);
        boolean folder = !reading.folder().names(REPORT).isEmpty();
        if (single && folder) {
            reading.findings().add(FileRule.SECOND_REPORT.at(reading.folder().place(Document.REPORT)));
        }
        return single ? read(Document.REPORT).stream().toList() : readAll(REPORT);
    }

    private List<Document> readAll(String folder) {
        return reading.folder().names(folder).stream()
                .filter(name -> isNamed(PAGE, folder, name))
                .flatMap(name -> read(folder + "/" + name).stream())
                .toList();
    }

    private Optional<Document> read(String path) {
        Optional<TextFile> file = reading.text(path);
        file.ifPresent(text -> reading.places().put("document", path, text.at()));
        file.ifPresent(reading.blanks()::checkParagraphs);
        if (file.isEmpty()) {
            reading.places().incomplete("document");
        }
        return file.map(text -> new Document(path, text.text()));
    }

    /**
     * The bytes of the attachments by file name, sorted; may be empty. One that cannot be read or has a name that cannot
     * be published is a finding and is absent.
     */
    public Map<String, byte[]> attachments() {
        Map<String, byte[]> attachments = new TreeMap<>();
        AlikeNames.check(reading, ATTACHMENTS);
        for (String name : reading.folder().names(ATTACHMENTS)) {
            String path = ATTACHMENTS + "/" + name;
            if (isNamed(FILE, ATTACHMENTS, name)) {
                reading.folder().read(path, Reading.MOST_BYTES).ifPresent(bytes -> attachments.put(name, bytes));
                reading.places().put("attachment", name, reading.folder().place(path));
            }
        }
        return attachments;
    }

    private boolean isNamed(Pattern pattern, String folder, String name) {
        Location at = reading.folder().place(folder + "/" + AlikeNames.toLine(name));
        if (pattern.matcher(name).matches()) {
            return !DeviceNames.refuse(name, at, reading.findings());
        }
        FileRule rule = folder.equals(ATTACHMENTS) ? FileRule.ODD_NAME : FileRule.NO_TEXT_NAME;
        reading.findings().add(rule.at(at, name));
        return false;
    }

    private void reportUnread() {
        KNOWN.forEach((folder, known) -> {
            for (String name : reading.folder().names(folder)) {
                if (!known.contains(name)) {
                    String path = folder.isEmpty() ? AlikeNames.toLine(name) : folder + "/" + AlikeNames.toLine(name);
                    Finding unread = unread(name).at(reading.folder().place(path));
                    reading.findings().add(unread.withSuggestion(NearestWord.near(name, known)));
                }
            }
        });
    }

    private static FileRule unread(String name) {
        return switch (FileKind.of(name)) {
            case TEXT -> FileRule.TEXT_NOT_READ;
            case TABLE, OTHER_TABLE -> FileRule.TABLE_NOT_READ;
            case ATTACHMENT -> FileRule.ATTACHMENT_NOT_READ;
            case UNKNOWN -> FileRule.NOT_READ;
        };
    }
}
