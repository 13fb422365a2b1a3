package nl.overzicht.render.pdf.softhyphen;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.render.pdf.markup.ElementClasses;
import nl.overzicht.render.pdf.markup.PageEnd;

/**
 * Line ends at a soft hyphen. The engine prints a hyphen there as if the author had typed it, and cannot print a soft hyphen.
 * So another character of the same shape is printed, which {@link SoftHyphens} replaces.
 *
 * @param texts of the engine, each of which ends at a soft hyphen
 */
public record LineEnds(List<InlineText> texts) {

    /** The line ends of a document that is laid out and not yet drawn. */
    public static LineEnds of(Layer root) {
        List<InlineText> texts = new ArrayList<>();
        collect(root, texts);
        return new LineEnds(texts);
    }

    /**
     * Marks the line ends with a character that the document does not contain.
     *
     * @param document its text
     * @return the character; empty when there are no line ends, or no such character
     */
    public Optional<Character> mark(String document) {
        Optional<Character> mark = texts.isEmpty() ? Optional.empty() : SoftHyphens.markFor(document);
        mark.ifPresent(character -> texts.forEach(text -> {
            String shown = text.getSubstring() + character;
            text.setEndsOnSoftHyphen(false);
            text.setMasterText(shown);
            text.setSubstring(0, shown.length());
        }));
        return mark;
    }

    private static void collect(Layer layer, List<InlineText> texts) {
        collect(layer.getMaster(), texts);
        layer.getFloats().forEach(box -> collect(box, texts));
        layer.getChildren().forEach(child -> collect(child, texts));
    }

    /** Whether a box is made by {@link PageEnd} for a soft hyphen at the end of a page. */
    private static boolean isEndOfPage(Box box) {
        return box.getElement() != null && ElementClasses.of(box.getElement()).contains(PageEnd.LINE_END);
    }

    private static void collect(Box box, List<InlineText> texts) {
        box.getChildren().forEach(child -> collect(child, texts));
        if (box instanceof InlineLayoutBox inline) {
            for (Object part : inline.getInlineChildren()) {
                if (part instanceof InlineText text && (text.isEndsOnSoftHyphen() || isEndOfPage(box))) {
                    texts.add(text);
                } else if (part instanceof Box nested) {
                    collect(nested, texts);
                }
            }
        }
    }
}
