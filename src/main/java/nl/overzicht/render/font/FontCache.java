package nl.overzicht.render.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.overzicht.content.Resources;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces of the typeface, each parsed when it is first asked for. They may go into many documents and be measured by several
 * threads at the same time; nobody closes them.
 *
 * @param resources the files
 * @param parsed the faces parsed so far
 */
public record FontCache(Resources resources, Map<FontFace, TrueTypeFont> parsed) {

    /** That of these resources. */
    public static FontCache of(Resources resources) {
        return resources.once(FontCache.class, files -> new FontCache(files, new ConcurrentHashMap<>()));
    }

    /** A face, parsed. */
    public TrueTypeFont face(FontFace face) {
        return parsed.computeIfAbsent(face, missing -> {
            try {
                return parse(resources.require(missing.resource()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    /**
     * A font of a TrueType file. Ligatures are off: PDFBox would write them without their characters, and "Betreft" would be read
     * back as "Betre ".
     *
     * @throws IOException when it is none
     */
    public static TrueTypeFont parse(byte[] file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(false);
        return font;
    }
}
