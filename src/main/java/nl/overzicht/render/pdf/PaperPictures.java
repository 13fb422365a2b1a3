package nl.overzicht.render.pdf;

import java.util.Locale;
import java.util.Optional;
import nl.overzicht.content.Content;
import nl.overzicht.content.Picture;
import nl.overzicht.narrative.html.ShownPicture;
import nl.overzicht.render.pdf.tagtree.TagTree;
import nl.overzicht.render.template.Markup;

/**
 * Sizes of pictures on paper: as their resolution gives, but not wider than the column and not higher than a page
 * with the caption. A picture at the end of the text leaves space for the signature, which would otherwise be alone
 * on the next page.
 *
 * @param content that has the attachments
 * @param column width of the column, in millimetres
 */
public record PaperPictures(Content content, double column) {

    private static final String ATTACHMENTS = "attachments/";
    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** Height of a page of the letter minus the space around a picture, in millimetres. */
    private static final double HEIGHT = 190;

    /** The height where a signature follows: minus the closing and the blank around it, in millimetres. */
    private static final double HEIGHT_WITH_SIGNATURE = 145;

    /** The height of a line of a caption in millimetres, and below it the fewest characters on such a line. */
    private static final double LINE = 3.53;

    private static final double CHARACTER = 2;

    /** The indent of a list and the gap between two columns of a table, in millimetres. */
    private static final double INDENT = 5;

    private static final double GUTTER = 3;

    /** The least width in millimetres, for a picture in deeply nested lists or in a table of many columns. */
    private static final double NARROWEST = 5;

    Optional<String> html(ShownPicture shown) {
        String name = shown.own().substring(shown.own().indexOf('/') + 1);
        return Optional.ofNullable(content.pictures().get(name))
                .map(picture -> html(shown, image(shown, picture, name)));
    }

    private static String html(ShownPicture shown, String image) {
        if (!shown.block()) {
            return image
                    + shown.caption()
                            .map(caption -> " <span class=\"caption\">" + Markup.escape(caption) + "</span>")
                            .orElse("");
        }
        String caption = shown.caption()
                .map(text -> "<p class=\"caption\" title=\"" + TagTree.CAPTION + "\">" + Markup.escape(text) + "</p>")
                .orElse("");
        String id = shown.id().map(own -> " id=\"" + own + "\"").orElse("");
        return "<div class=\"picture\"" + id + ">" + image + caption + "</div>";
    }

    private String image(ShownPicture shown, Picture picture, String name) {
        double width = MILLIMETRES_PER_INCH * picture.width() / picture.dpi();
        double height = MILLIMETRES_PER_INCH * picture.height() / picture.dpi();
        double scale = Math.min(1, Math.min(space(shown) / width, height(shown) / height));
        return String.format(
                Locale.ROOT,
                "<img src=\"%s\" alt=\"%s\" style=\"width: %.3fmm; height: %.3fmm\" />",
                picture.address(content.attachments().get(name)),
                Markup.escape(shown.alt()),
                width * scale,
                height * scale);
    }

    private double space(ShownPicture shown) {
        double text = column - shown.depth() * INDENT;
        double cell = shown.columns() == 1 ? text : text / shown.columns() - GUTTER;
        return Math.max(NARROWEST, cell);
    }

    private double height(ShownPicture shown) {
        double characters = shown.caption().map(String::length).orElse(0);
        double lines = Math.ceil(characters * CHARACTER / column);
        double page = shown.last() ? HEIGHT_WITH_SIGNATURE : HEIGHT;
        return Math.max(NARROWEST, page - lines * LINE);
    }
}
