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
 * The colours that the style sheets of paper, of the site and of the preview share: the custom properties of {@code palette.css}.
 * They are written into a sheet before it is used or published, because the engine of paper knows no custom properties.
 *
 * @param colours values of CSS by name, such as {@code --palette-blue}
 */
public record Palette(Map<String, String> colours) {

    private static final String FILE = "palette.css";

    private static final Pattern PROPERTY = Pattern.compile("(--palette-[a-z-]+)\\s*:\\s*([^;{}]+?)\\s*;");

    private static final Pattern USE = Pattern.compile("var\\(\\s*(--palette-[a-z-]+)\\s*\\)");

    /** Ours, read once. */
    private static final class Ours {
        private static final Palette PALETTE = new Palette(Map.of()).with(text());

        private static String text() {
            try (InputStream in = Palette.class.getResourceAsStream("/templates/" + FILE)) {
                return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** The palette that we ship. */
    public static Palette ours() {
        return Ours.PALETTE;
    }

    /** The palette that we ship, with the colours that an author's own file sets instead. */
    public static Palette of(Resources resources) {
        return resources.once(
                Palette.class,
                all -> all.find(FILE)
                        .map(own -> ours().with(new String(own, StandardCharsets.UTF_8)))
                        .orElse(ours()));
    }

    private Palette with(String css) {
        Map<String, String> all = new HashMap<>(colours);
        for (MatchResult property : PROPERTY.matcher(css).results().toList()) {
            all.put(property.group(1), property.group(2));
        }
        return new Palette(Map.copyOf(all));
    }

    /** A style sheet with the colours that it refers to. A name that is not in the palette is left as it is. */
    public String in(String css) {
        return USE.matcher(css)
                .replaceAll(use -> Matcher.quoteReplacement(colours.getOrDefault(use.group(1), use.group())));
    }
}
