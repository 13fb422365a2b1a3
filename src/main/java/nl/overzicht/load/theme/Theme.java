package nl.overzicht.load.theme;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.overzicht.content.Picture;

/**
 * The files in {@code theme/}.
 *
 * @param files bytes by file name; pictures are without metadata
 * @param sheets the tokens of the style sheets that could be read, by file name
 * @param pictures the dimensions of the PNGs and JPEGs that can be published, by file name
 */
public record Theme(Map<String, byte[]> files, Map<String, TokenSheet> sheets, Map<String, Picture> pictures) {

    /** The sheets with these names, in their order; those that could not be read are left out. */
    List<TokenSheet> sheets(List<String> names) {
        return names.stream().map(sheets::get).filter(Objects::nonNull).toList();
    }
}
