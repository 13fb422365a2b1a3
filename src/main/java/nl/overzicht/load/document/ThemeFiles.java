package nl.overzicht.load.document;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.load.file.TextFile;
import nl.overzicht.load.rule.ThemeRule;
import nl.overzicht.load.run.Reading;

/** Reads the theme of an organisation: style sheets, fonts and a logo. A site makes no request to another host. */
public final class ThemeFiles {

    public static final String FOLDER = "theme";

    private static final Pattern FILE =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.(css|woff2|woff|ttf|otf|svg|png|jpg)");

    /** What leads elsewhere: any import, and an address with a scheme (but for data within the sheet) or a host. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "@import[^;\\n]{0,100}|url\\(\\s*[\"']?(?!data:)(?:[a-z][a-z0-9+.-]*:|/)[^)\\n]{0,100}",
            Pattern.CASE_INSENSITIVE);

    private final Reading reading;

    public ThemeFiles(Reading reading) {
        this.reading = reading;
    }

    /** The bytes by file name. */
    public Map<String, byte[]> read() {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : reading.folder().names(FOLDER)) {
            String path = FOLDER + "/" + name;
            if (!FILE.matcher(name).matches()) {
                reading.findings()
                        .add(ThemeRule.NO_THEME_FILE.at(reading.folder().place(Documents.shown(path)), name));
            } else {
                reading.folder().read(path, Reading.MOST_BYTES).ifPresent(bytes -> files.put(name, bytes));
                if (name.endsWith(".css")) {
                    check(path);
                }
            }
        }
        return files;
    }

    private void check(String path) {
        reading.text(path, Reading.MOST_TEXT, StandardCharsets.UTF_8).ifPresent(this::check);
    }

    private void check(TextFile sheet) {
        Matcher elsewhere = ELSEWHERE.matcher(sheet.text());
        while (elsewhere.find()) {
            reading.findings()
                    .add(ThemeRule.OTHER_HOST.at(
                            sheet.place(elsewhere.start()), elsewhere.group().strip()));
        }
    }
}
