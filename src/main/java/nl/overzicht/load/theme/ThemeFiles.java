package nl.overzicht.load.theme;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.overzicht.load.document.AlikeNames;
import nl.overzicht.load.document.Documents;
import nl.overzicht.load.document.PictureFiles;
import nl.overzicht.load.file.DeviceNames;
import nl.overzicht.load.file.TextFile;
import nl.overzicht.load.rule.ThemeRule;
import nl.overzicht.load.run.Reading;

/** Reads the theme of an organisation: style sheets, fonts and pictures that request nothing from other hosts. */
public final class ThemeFiles {

    private static final Pattern FILE =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.(css|woff2|woff|ttf|otf|svg|png|jpg)");

    private final Reading reading;
    private final ThemeSize size;

    /** @param reading of the content folder; receives findings about the theme */
    public ThemeFiles(Reading reading) {
        this.reading = reading;
        this.size = new ThemeSize(reading.findings());
    }

    /** Reads the files; those that cannot be part of a theme are left out, with a finding. */
    public Theme read() {
        Map<String, byte[]> files = new TreeMap<>();
        Map<String, TokenSheet> sheets = new TreeMap<>();
        AlikeNames.check(reading, Documents.THEME);
        for (String name : reading.folder().names(Documents.THEME)) {
            String path = Documents.THEME + "/" + name;
            if (!FILE.matcher(name).matches()) {
                reading.findings()
                        .add(ThemeRule.NO_THEME_FILE.at(reading.folder().place(AlikeNames.toLine(path)), name));
            } else if (!DeviceNames.refuse(name, reading.folder().place(path), reading.findings())) {
                reading.folder().read(path, Reading.MOST_BYTES).ifPresent(bytes -> files.put(name, bytes));
                sheet(path).ifPresent(sheet -> sheets.put(name, sheet));
                text(path, ".svg").ifPresent(file -> new VectorPicture(requests(file)).check(file.text()));
            }
        }
        return new Theme(files, sheets, new PictureFiles(reading, Documents.THEME).publishable(files));
    }

    private Optional<TokenSheet> sheet(String path) {
        return text(path, ".css").flatMap(file -> new StyleSheet(requests(file), Optional.empty()).check(file.text()));
    }

    private Optional<TextFile> text(String path, String kind) {
        return path.endsWith(kind)
                ? reading.text(path, Reading.MOST_TEXT, StandardCharsets.UTF_8).filter(size::allows)
                : Optional.empty();
    }

    private BrowserRequests requests(TextFile file) {
        return new BrowserRequests(file, reading.folder().names(Documents.THEME), reading.findings());
    }
}
