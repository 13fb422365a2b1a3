package nl.overzicht.load.csv;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.overzicht.finding.BilingualText;

/** A separator between cells. */
public enum Separator {
    COMMA(',', new BilingualText("een komma", "a comma")),
    SEMICOLON(';', new BilingualText("een puntkomma", "a semicolon")),
    TAB('\t', new BilingualText("een tab", "a tab"));

    private final char character;
    private final BilingualText text;

    Separator(char character, BilingualText text) {
        this.character = character;
        this.text = text;
    }

    /** The character itself. */
    public char character() {
        return character;
    }

    /** The name of the separator in {@code report.yaml}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    BilingualText text() {
        return text;
    }

    /** The name of a separator for findings. */
    static BilingualText text(char character) {
        return Arrays.stream(values())
                .filter(separator -> separator.character == character)
                .map(Separator::text)
                .findFirst()
                .orElseGet(() -> BilingualText.same("'" + character + "'"));
    }

    static Optional<Separator> find(String head) {
        for (Separator separator : values()) {
            if (head.indexOf(separator.character) >= 0) {
                return Optional.of(separator);
            }
        }
        return Optional.empty();
    }
}
