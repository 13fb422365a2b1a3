package nl.overzicht.render.pdf.standard;

import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Checks colour spaces (ISO 19005-2, 6.2.4). The profile of the document is RGB, so grey and RGB need no profile of their
 * own; inks such as CMYK do.
 */
final class Colours {

    private static final Set<String> FREE = Set.of(
            "DeviceRGB", "RGB", "DeviceGray", "G", "Pattern", "CalRGB", "CalGray", "Lab", "ICCBased", "DefaultRGB");

    private Colours() {}

    /**
     * The colour space that is not device-independent, such as {@code DeviceCMYK}; empty when the given space is allowed.
     *
     * @param named the named colour spaces of the resources; null: none
     */
    static Optional<String> findWrong(COSBase space, COSDictionary named) {
        if (space instanceof COSName name) {
            COSBase meant = named == null ? null : named.getDictionaryObject(name);
            return meant == null || meant == space ? plain(name.getName()) : findWrong(meant, null);
        }
        return space instanceof COSArray array && array.size() > 0 ? findWrong(array) : Optional.empty();
    }

    private static Optional<String> plain(String name) {
        return FREE.contains(name) ? Optional.empty() : Optional.of(name.equals("CMYK") ? "DeviceCMYK" : name);
    }

    private static Optional<String> findWrong(COSArray space) {
        String kind = space.getObject(0) instanceof COSName name ? name.getName() : "";
        return switch (kind) {
            case "ICCBased" -> profile(space);
            case "Indexed", "I", "Pattern" -> space.size() < 2 ? Optional.empty() : findWrong(space.getObject(1), null);
            case "Separation", "DeviceN" -> space.size() < 3 ? Optional.of(kind) : findWrong(space.getObject(2), null);
            default -> plain(kind);
        };
    }

    private static Optional<String> profile(COSArray space) {
        if (space.size() < 2 || !(space.getObject(1) instanceof COSStream stream)) {
            return Optional.of("ICCBased");
        }
        return IccProfile.of(stream).findWrongField(stream.getInt(COSName.N)).map(field -> "ICCBased (" + field + ")");
    }
}
