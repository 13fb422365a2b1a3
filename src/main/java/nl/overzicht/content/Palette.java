package nl.overzicht.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours that the style sheets of paper, of the site and of the preview share: the custom properties of {@code
 * palette.css}. They are written into a sheet before it is used or published, because the PDF engine does not support
 * custom properties.
 *
 * @param colours CSS values by name, such as {@code --palette-blue}
 */
public record Palette(Map<String, String> colours) {

    private static final String FILE = "palette.css";

    private static final Pattern PROPERTY = Pattern.compile("(--palette-[a-z-]+)\\s*:\\s*([^;{}]+?)\\s*;");

    private static final Pattern USE = Pattern.compile("var\\(\\s*(--palette-[a-z-]+)\\s*\\)");

    /** The built-in palette, read once. */
    private static final class BuiltIn {
        private static final Palette PALETTE = new Palette(Map.of()).with(text());

        private static String text() {
            try (InputStream in = Palette.class.getResourceAsStream("/templates/" + FILE)) {
                return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** The built-in palette. */
    public static Palette builtIn() {
        return BuiltIn.PALETTE;
    }

    /** The built-in palette with the colours that an author's own file overrides. */
    public static Palette of(Resources resources) {
        return resources.once(
                Palette.class,
                all -> all.find(FILE)
                        .map(own -> builtIn().with(new String(own, StandardCharsets.UTF_8)))
                        .orElse(builtIn()));
    }

    private Palette with(String css) {
        Map<String, String> all = new HashMap<>(colours);
        for (MatchResult property : PROPERTY.matcher(css).results().toList()) {
            all.put(property.group(1), property.group(2));
        }
        return new Palette(Map.copyOf(all));
    }

    /** A style sheet with its references replaced by colours. A reference to a name that is not in the palette remains. */
    public String resolve(String css) {
        return USE.matcher(css)
                .replaceAll(use -> Matcher.quoteReplacement(colours.getOrDefault(use.group(1), use.group())));
    }
}
