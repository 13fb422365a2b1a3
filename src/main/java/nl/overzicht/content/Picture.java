package nl.overzicht.content;

import java.util.Base64;

/**
 * The dimensions of a picture as it is published, upright.
 *
 * @param type media type, such as {@code image/png}
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param dpi pixels per inch on paper, the same in both directions
 */
public record Picture(String type, int width, int height, double dpi) {

    /**
     * The picture as a {@code data:} address, for a page that may load no files.
     *
     * @param bytes of the file
     */
    public String address(byte[] bytes) {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
