package nl.overzicht.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.Accessibility;
import nl.overzicht.content.Content;
import nl.overzicht.content.Document;
import nl.overzicht.content.Edition;
import nl.overzicht.content.Picture;
import nl.overzicht.content.Settings;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.document.AccessibilityReader;
import nl.overzicht.load.document.Attachments;
import nl.overzicht.load.document.Documents;
import nl.overzicht.load.document.EditionsReader;
import nl.overzicht.load.document.PictureFiles;
import nl.overzicht.load.file.ContentFolder;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.settings.SettingsReader;
import nl.overzicht.load.theme.Theme;
import nl.overzicht.load.theme.ThemeFiles;
import nl.overzicht.load.yaml.Node;

/** Reads a content folder. Keeps nothing between two runs but the data, where it is given a memory of them. */
public final class Loader {

    private final Optional<DataMemory> memory;

    /** A loader that keeps nothing. */
    public Loader() {
        this(Optional.empty());
    }

    /** @param memory of the data of the one folder that it reads */
    public Loader(DataMemory memory) {
        this(Optional.of(memory));
    }

    private Loader(Optional<DataMemory> memory) {
        this.memory = memory;
    }

    /**
     * Reads all that can be read; everything else is a finding, and all findings come in one run. Their places begin with
     * the folder as given.
     *
     * <p>With errors the content may lack things, and its values may be empty: good for finding more mistakes, not for
     * publishing. {@link nl.overzicht.content.Places#has} then knows what the author wrote and could not be read,
     * and {@link nl.overzicht.content.Places#isComplete} whether more may be missing.
     *
     * @param directory the content folder as given by the user
     * @return the content; empty only when that folder is no content
     */
    public Optional<Content> load(Path directory, Findings findings) {
        return new ContentFolder(directory).open(findings).map(folder -> read(Reading.of(folder, findings)));
    }

    private DataContent data(Reading reading, Optional<Node.Keys> report) {
        DataContent data = memory.map(
                        kept -> kept.of(reading.folder(), report, () -> DataContent.read(reading.folder(), report)))
                .orElseGet(() -> DataContent.read(reading.folder(), report));
        reading.findings().addAll(data.findings());
        reading.prose().putAll(data.prose());
        reading.blanks().addAll(data.blanks());
        reading.places().withData(data.places());
        return data;
    }

    private Content read(Reading reading) {
        SettingsReader report = new SettingsReader(reading);
        Theme theme = new ThemeFiles(reading).read();
        Settings settings = report.read(theme);
        DataContent data = data(reading, report.file());
        Documents files = new Documents(reading);
        List<Document> documents = files.read();
        Map<String, byte[]> attachments = files.attachments();
        Map<String, Picture> pictures = new PictureFiles(reading, Documents.ATTACHMENTS).publishable(attachments);
        Optional<Accessibility> accessibility = new AccessibilityReader(reading).read();
        List<Edition> editions = new EditionsReader(reading).read(settings, report.file());
        reading.blanks().report(settings.state(), reading.findings());
        return new Content(
                data.programme(),
                data.tables(),
                settings,
                documents,
                Map.copyOf(reading.prose()),
                Map.copyOf(attachments),
                Map.copyOf(new Attachments(reading).pdfs(attachments)),
                Map.copyOf(pictures),
                Map.copyOf(theme.files()),
                accessibility,
                editions,
                reading.places().build());
    }
}
