package nl.overzicht.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What the EXIF of a picture says of how to show it (TIFF 6.0, the first directory). Nothing else of it is read, and none
 * of it is published.
 *
 * @param orientation 1 to 8; 1 is upright
 * @param dpi empty: it does not say
 */
record Exif(int orientation, OptionalDouble dpi) {

    /** Of a picture without EXIF. */
    static final Exif NONE = new Exif(1, OptionalDouble.empty());

    private static final int ENTRY = 12;
    private static final int ORIENTATION = 0x0112;
    private static final int X_RESOLUTION = 0x011A;
    private static final int UNIT = 0x0128;
    private static final int CENTIMETRE = 3;

    /** @param tiff from its byte order on; what cannot be read there is as if it were not there */
    static Exif of(ByteBuffer tiff) {
        try {
            ByteBuffer in = tiff.slice();
            in.order(in.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            return of(in, entries(in));
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return NONE;
        }
    }

    /** The place of the value of each tag. */
    private static Map<Integer, Integer> entries(ByteBuffer in) {
        int directory = in.getInt(4);
        int count = Short.toUnsignedInt(in.getShort(directory));
        Map<Integer, Integer> values = new HashMap<>();
        for (int i = 0; i < count; i++) {
            int entry = directory + 2 + i * ENTRY;
            values.putIfAbsent(Short.toUnsignedInt(in.getShort(entry)), entry + 8);
        }
        return values;
    }

    private static Exif of(ByteBuffer in, Map<Integer, Integer> values) {
        Integer place = values.get(ORIENTATION);
        int orientation = place == null ? 1 : in.getShort(place);
        return new Exif(orientation >= 1 && orientation <= 8 ? orientation : 1, dpi(in, values));
    }

    private static OptionalDouble dpi(ByteBuffer in, Map<Integer, Integer> values) {
        Integer place = values.get(X_RESOLUTION);
        if (place == null) {
            return OptionalDouble.empty();
        }
        int fraction = in.getInt(place);
        double density =
                (double) Integer.toUnsignedLong(in.getInt(fraction)) / Integer.toUnsignedLong(in.getInt(fraction + 4));
        Integer unit = values.get(UNIT);
        boolean metric = unit != null && in.getShort(unit) == CENTIMETRE;
        return OptionalDouble.of(metric ? density * Density.CENTIMETRES_PER_INCH : density);
    }
}
