package nl.overzicht.load.theme;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.overzicht.load.document.AlikeNames;
import nl.overzicht.load.document.Documents;
import nl.overzicht.load.document.PictureFiles;
import nl.overzicht.load.file.TextFile;
import nl.overzicht.load.rule.ThemeRule;
import nl.overzicht.load.run.Reading;

/** Reads the theme of an organisation: style sheets, fonts and pictures. A site makes no request to another host. */
public final class ThemeFiles {

    private static final Pattern FILE =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.(css|woff2|woff|ttf|otf|svg|png|jpg)");

    private final Reading reading;

    public ThemeFiles(Reading reading) {
        this.reading = reading;
    }

    /** The bytes by file name; those of pictures hold nothing but the picture. */
    public Map<String, byte[]> read() {
        Map<String, byte[]> files = new TreeMap<>();
        AlikeNames.check(reading, Documents.THEME);
        for (String name : reading.folder().names(Documents.THEME)) {
            String path = Documents.THEME + "/" + name;
            if (!FILE.matcher(name).matches()) {
                reading.findings()
                        .add(ThemeRule.NO_THEME_FILE.at(reading.folder().place(Documents.shown(path)), name));
            } else {
                reading.folder().read(path, Reading.MOST_BYTES).ifPresent(bytes -> files.put(name, bytes));
                check(path);
            }
        }
        new PictureFiles(reading, Documents.THEME).publishable(files);
        return files;
    }

    private void check(String path) {
        if (path.endsWith(".css")) {
            text(path, sheet -> new StyleSheet(requests(sheet), Optional.empty()).check(sheet.text()));
        } else if (path.endsWith(".svg")) {
            text(path, picture -> new VectorPicture(requests(picture)).check(picture.text()));
        }
    }

    private void text(String path, Consumer<TextFile> check) {
        reading.text(path, Reading.MOST_TEXT, StandardCharsets.UTF_8).ifPresent(check);
    }

    private Requests requests(TextFile file) {
        return new Requests(file, reading.folder().names(Documents.THEME), reading.findings());
    }
}
