package nl.overzicht.load.theme;

import com.helger.css.utils.ECSSColor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An sRGB colour.
 *
 * @param red from 0 to 255, like green and blue
 * @param alpha from 0 (transparent) to 1
 */
record Colour(double red, double green, double blue, double alpha) {

    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
    private static final Pattern FUNCTION = Pattern.compile("(rgb|hsl)a?\\(([^()]*)\\)");
    private static final int FULL = 255;

    /** Parses a CSS value; empty if it is not a colour, or one that only a browser can compute. */
    static Optional<Colour> of(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        Matcher hex = HEX.matcher(text);
        if (hex.matches()) {
            return Optional.of(hex(hex.group(1)));
        }
        Matcher function = FUNCTION.matcher(text);
        if (function.matches()) {
            List<String> parts =
                    Arrays.stream(function.group(2).strip().split("[\\s,/]+")).toList();
            return function(function.group(1).equals("hsl"), parts);
        }
        return Optional.ofNullable(ECSSColor.getFromNameCaseInsensitiveOrNull(text))
                .map(named -> new Colour(named.getRed(), named.getGreen(), named.getBlue(), 1));
    }

    private static Colour hex(String digits) {
        String whole = digits.length() < 6 ? digits.replaceAll(".", "$0$0") : digits;
        int alpha = whole.length() == 8 ? part(whole, 6) : FULL;
        return new Colour(part(whole, 0), part(whole, 2), part(whole, 4), alpha / (double) FULL);
    }

    private static int part(String hex, int from) {
        return Integer.parseInt(hex.substring(from, from + 2), 16);
    }

    private static Optional<Colour> function(boolean hsl, List<String> parts) {
        boolean numbers = parts.stream().allMatch(part -> part.matches("-?[0-9]{0,9}\\.?[0-9]{1,9}(%|deg)?"));
        if (!numbers || parts.size() < 3 || parts.size() > 4) {
            return Optional.empty();
        }
        double alpha = parts.size() < 4 ? 1 : clamp(number(parts.get(3), 1), 1);
        if (hsl) {
            double hue = number(parts.get(0), 1);
            double saturation = clamp(number(parts.get(1), 1), 1);
            double light = clamp(number(parts.get(2), 1), 1);
            return Optional.of(new Colour(
                    ofHue(0, hue, saturation, light),
                    ofHue(8, hue, saturation, light),
                    ofHue(4, hue, saturation, light),
                    alpha));
        }
        double[] rgb = parts.stream()
                .limit(3)
                .mapToDouble(part -> clamp(number(part, FULL), FULL))
                .toArray();
        return Optional.of(new Colour(rgb[0], rgb[1], rgb[2], alpha));
    }

    /** A component of an HSL colour: red (0), green (8) or blue (4), according to CSS Color 4, section 7.1. */
    private static double ofHue(int which, double hue, double saturation, double light) {
        double place = ((which + hue / 30) % 12 + 12) % 12;
        double reach = saturation * Math.min(light, 1 - light);
        return FULL * (light - reach * Math.max(-1, Math.min(Math.min(place - 3, 9 - place), 1)));
    }

    /** Parses a number; a percentage is taken of the whole. */
    private static double number(String text, double whole) {
        double number = Double.parseDouble(text.replaceAll("%|deg", ""));
        return text.endsWith("%") ? number * whole / 100 : number;
    }

    private static double clamp(double number, double most) {
        return Math.max(0, Math.min(most, number));
    }

    /** This colour drawn over an opaque background. */
    Colour drawOver(Colour back) {
        return new Colour(mix(red, back.red), mix(green, back.green), mix(blue, back.blue), 1);
    }

    private double mix(double own, double other) {
        return own * alpha + other * (1 - alpha);
    }

    /** Whether it is opaque. */
    boolean isOpaque() {
        return alpha >= 1;
    }

    /** The contrast ratio with another colour, from 1 to 21 (WCAG 2.2). */
    double contrast(Colour other) {
        double own = luminance();
        double theirs = other.luminance();
        return (Math.max(own, theirs) + 0.05) / (Math.min(own, theirs) + 0.05);
    }

    /** Whether its relative luminance (WCAG 2.2) is greater. */
    boolean isLighterThan(Colour other) {
        return luminance() > other.luminance();
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double part) {
        double share = part / FULL;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** In hexadecimal notation, such as {@code #154273}, without alpha. */
    String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(red), Math.round(green), Math.round(blue));
    }
}
