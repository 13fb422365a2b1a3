package nl.overzicht.picture;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The colour profile of a picture.
 *
 * @param profile its own
 */
record Profile(ICC_Profile profile) {

    /** A smaller difference is not visible, and profiles of one colour space differ so much by how they round. */
    private static final int UNSEEN = 2;

    private static final int STEP = 15;
    private static final int STEPS = 256 / STEP + 1;

    /**
     * A profile that can be applied to a picture with this many components.
     *
     * @param bytes empty: it has none
     */
    static Optional<Profile> of(byte[] bytes, int components) {
        if (bytes.length == 0) {
            return Optional.empty();
        }
        try {
            Profile profile = new Profile(ICC_Profile.getInstance(bytes));
            if (profile.components() != components && (components != 1 || profile.components() != 3)) {
                return Optional.empty();
            }
            profile.toSrgb(Pixels.opaque(1, 1, new byte[Math.max(components, 3)]));
            return Optional.of(profile);
        } catch (IllegalArgumentException | CMMException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private int components() {
        return profile.getNumComponents();
    }

    /** Whether it changes nothing that can be seen, as the many profiles that are sRGB. */
    boolean isSrgb() {
        if (components() != 3) {
            return false;
        }
        byte[] before = new byte[3 * STEPS * STEPS * STEPS];
        for (int i = 0; i < before.length / 3; i++) {
            before[3 * i] = (byte) (i % STEPS * STEP);
            before[3 * i + 1] = (byte) (i / STEPS % STEPS * STEP);
            before[3 * i + 2] = (byte) (i / STEPS / STEPS * STEP);
        }
        byte[] after = toSrgb(Pixels.opaque(STEPS * STEPS, STEPS, before)).colours();
        return IntStream.range(0, before.length)
                .allMatch(i -> Math.abs((before[i] & 0xFF) - (after[i] & 0xFF)) <= UNSEEN);
    }

    /** The same colours as numbers of sRGB; themselves when they are that already. */
    Pixels srgb(Pixels pixels) {
        return isSrgb() ? pixels : toSrgb(pixels);
    }

    private Pixels toSrgb(Pixels pixels) {
        int width = pixels.width();
        int height = pixels.height();
        byte[] own = components() == 1 ? first(pixels.colours()) : pixels.colours();
        byte[] srgb = new byte[3 * width * height];
        ICC_Profile[] way = {profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
        new ColorConvertOp(way, null)
                .filter(Pixels.raster(own, width, height, components()), Pixels.raster(srgb, width, height, 3));
        return pixels.with(srgb);
    }

    /** Of grey, which has the same number three times. */
    private static byte[] first(byte[] colours) {
        byte[] grey = new byte[colours.length / 3];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = colours[3 * i];
        }
        return grey;
    }
}
