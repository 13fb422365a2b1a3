package nl.overzicht.render.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.overzicht.content.Content;

/**
 * The author's theme as far as the site shows it.
 *
 * @param content with the theme
 */
record ServedTheme(Content content) {

    /**
     * The files of {@code theme/} that the site serves: without those that only letters use, whose licence may allow
     * only embedding.
     */
    Map<String, byte[]> files() {
        Map<String, byte[]> served = new TreeMap<>(content.theme());
        served.keySet().removeIf(name -> isUsedByLetters(name) && !isUsedBySite(name));
        return served;
    }

    private boolean isUsedByLetters(String name) {
        return content.settings().letters().stream()
                .anyMatch(letter -> letter.look().files().contains(name));
    }

    private boolean isUsedBySite(String name) {
        return Stream.of(
                                content.settings().site().logo(),
                                content.settings().site().card())
                        .flatMap(Optional::stream)
                        .anyMatch(picture -> picture.file().equals(name))
                || content.theme().entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".css"))
                        .anyMatch(sheet -> new String(sheet.getValue(), StandardCharsets.UTF_8).contains(name));
    }
}
