package nl.overzicht.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a picture is by its first bytes, whatever its name says. */
public enum Format {
    PNG("PNG", "\u0089PNG\r\n\u001a\n"),
    JPEG("JPEG", "\u00ff\u00d8\u00ff"),
    GIF("GIF", "GIF8"),
    WEBP("WebP", "RIFF....WEBP"),
    HEIF("HEIF", "....ftyp(hei[cx]|avif|mif1)"),
    TIFF("TIFF", "II\\*\u0000|MM\u0000\\*"),
    PDF("PDF", "%PDF");

    private static final int HEAD = 16;

    private final String title;
    private final Pattern head;

    Format(String title, String head) {
        this.title = title;
        this.head = Pattern.compile(head, Pattern.DOTALL);
    }

    /** Its name for people, such as {@code JPEG}. */
    public String title() {
        return title;
    }

    /** Whether such a picture can be published. */
    public boolean isPublished() {
        return this == PNG || this == JPEG;
    }

    /** The format that the first bytes show; empty when it is none of these. */
    public static Optional<Format> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return Stream.of(values())
                .filter(format -> format.head.matcher(head).lookingAt())
                .findFirst();
    }
}
