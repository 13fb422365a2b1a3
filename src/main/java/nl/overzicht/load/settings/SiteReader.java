package nl.overzicht.load.settings;

import java.util.List;
import java.util.Optional;
import nl.overzicht.content.SiteSettings;
import nl.overzicht.content.SiteSettings.FooterLink;
import nl.overzicht.content.SiteSettings.Logo;
import nl.overzicht.content.SiteSettings.NavigationPage;
import nl.overzicht.load.document.Documents;
import nl.overzicht.load.rule.ThemeRule;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.theme.SiteLook;
import nl.overzicht.load.theme.Theme;
import nl.overzicht.load.yaml.Node;

/**
 * Reads the theme and the address of the site.
 *
 * @param theme the contents of {@code theme/}
 */
record SiteReader(Reading reading, Theme theme) {

    private static final String THEME = "theme";
    private static final String THEME_CLASS = "theme_class";

    /**
     * The settings of the site; a file that they name and that does not exist is a finding.
     *
     * @param keys the keys under {@code site}
     */
    SiteSettings read(Node.Keys keys) {
        List<Node.Scalar> sheets = keys.scalar(THEME).map(List::of).orElseGet(() -> keys.scalars(THEME)).stream()
                .filter(name -> name.kind() == Node.Kind.TEXT)
                .toList();
        sheets.forEach(this::requireInTheme);
        List<String> themes = sheets.stream().map(Node.Scalar::line).toList();
        Optional<String> themeClass = new SiteLook(theme, themes, reading.findings())
                .themeClass(keys.line(THEME_CLASS), keys.at(THEME_CLASS), keys.at(THEME));
        reading.prose("settings", "site", "footer", keys.scalar("footer"));
        return new SiteSettings(
                keys.line("url"),
                keys.line("base"),
                themes,
                themeClass,
                picture(keys, "logo"),
                picture(keys, "card"),
                links(keys),
                navigation(keys));
    }

    private static List<FooterLink> links(Node.Keys keys) {
        return keys.groups("links").stream()
                .map(link -> new FooterLink(link.text("name"), link.text("url")))
                .toList();
    }

    private static List<NavigationPage> navigation(Node.Keys keys) {
        return keys.groups("navigation").stream()
                .map(entry -> new NavigationPage(entry.text("page"), entry.line("name")))
                .toList();
    }

    private Optional<Logo> picture(Node.Keys keys, String key) {
        Optional<Node.Keys> picture = keys.keys(key);
        picture.flatMap(file -> file.scalar("file")).ifPresent(this::requireInTheme);
        return picture.map(logo -> new Logo(logo.text("file"), logo.text("alt")));
    }

    private void requireInTheme(Node.Scalar name) {
        List<String> names = reading.folder().names(Documents.THEME);
        if (!names.contains(name.line())) {
            reading.findings().add(ThemeRule.notInTheme(name.at(), name.line(), names));
        }
    }
}
