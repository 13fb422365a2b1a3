package nl.overzicht.load.settings;

import java.util.List;
import java.util.Optional;
import nl.overzicht.content.LetterLook;
import nl.overzicht.content.LetterLook.Logo;
import nl.overzicht.content.LetterLook.Typeface;
import nl.overzicht.load.document.Documents;
import nl.overzicht.load.file.FontFile;
import nl.overzicht.load.rule.ThemeRule;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.theme.Theme;
import nl.overzicht.load.yaml.Node;

/**
 * Reads the logo and the typeface of the letter, and checks whether their files are usable.
 *
 * @param theme the theme with these files
 */
record LookReader(Reading reading, Theme theme) {

    /**
     * The look; an unusable file is a finding.
     *
     * @param keys the keys under {@code letter}
     */
    LetterLook read(Node.Keys keys) {
        Optional<Node.Keys> logo = keys.keys("logo");
        logo.ifPresent(this::checkLogo);
        Optional<Node.Keys> fonts = keys.keys("fonts");
        fonts.ifPresent(this::checkFonts);
        return new LetterLook(logo.flatMap(this::logo), fonts.map(LookReader::typeface));
    }

    private Optional<Logo> logo(Node.Keys keys) {
        String file = keys.text("file");
        return Optional.ofNullable(theme.pictures().get(file))
                .map(picture -> new Logo(file, keys.text("alt"), keys.isTrue("from_edge"), picture));
    }

    private static Typeface typeface(Node.Keys keys) {
        return new Typeface(
                keys.text("regular"),
                keys.text("bold"),
                keys.text("italic"),
                keys.line("bold_italic").orElse(keys.text("bold")));
    }

    private void checkLogo(Node.Keys keys) {
        keys.line("file").filter(name -> isThere(keys, "file", name)).ifPresent(name -> {
            if (!name.matches(".*\\.(png|jpg)")) {
                reading.findings().add(ThemeRule.NO_LOGO.at(keys.at("file"), name));
            }
        });
    }

    private void checkFonts(Node.Keys keys) {
        for (String key : keys.entries().keySet()) {
            keys.line(key).filter(name -> isThere(keys, key, name)).ifPresent(name -> check(keys, key, name));
        }
    }

    private void check(Node.Keys keys, String key, String name) {
        Optional<FontFile> font = reading.folder()
                .read(Documents.THEME + "/" + name, Reading.MOST_BYTES)
                .map(FontFile::new);
        if (font.isPresent() && !font.get().hasTrueTypeOutlines()) {
            reading.findings().add(ThemeRule.NO_TRUE_TYPE.at(keys.at(key), name));
        } else if (font.isPresent() && !font.get().mayBeEmbedded()) {
            reading.findings().add(ThemeRule.NOT_EMBEDDABLE.at(keys.at(key), name));
        }
    }

    private boolean isThere(Node.Keys keys, String key, String name) {
        List<String> names = reading.folder().names(Documents.THEME);
        if (!names.contains(name)) {
            reading.findings().add(ThemeRule.notInTheme(keys.at(key), name, names));
        }
        return names.contains(name);
    }
}
