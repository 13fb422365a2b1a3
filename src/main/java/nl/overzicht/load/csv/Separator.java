package nl.overzicht.load.csv;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.overzicht.finding.Text;

/** What may be between cells. */
public enum Separator {
    COMMA(',', new Text("een komma", "a comma")),
    SEMICOLON(';', new Text("een puntkomma", "a semicolon")),
    TAB('\t', new Text("een tab", "a tab"));

    private final char character;
    private final Text text;

    Separator(char character, Text text) {
        this.character = character;
        this.text = text;
    }

    /** The character itself. */
    public char character() {
        return character;
    }

    /** The word in {@code report.yaml}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Text text() {
        return text;
    }

    /** What a reader calls a character between cells. */
    static Text text(char character) {
        return Arrays.stream(values())
                .filter(separator -> separator.character == character)
                .map(Separator::text)
                .findFirst()
                .orElseGet(() -> Text.same("'" + character + "'"));
    }

    static Optional<Separator> in(String head) {
        for (Separator separator : values()) {
            if (head.indexOf(separator.character) >= 0) {
                return Optional.of(separator);
            }
        }
        return Optional.empty();
    }
}
