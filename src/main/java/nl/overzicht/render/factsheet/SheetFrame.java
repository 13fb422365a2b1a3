package nl.overzicht.render.factsheet;

import java.util.List;
import java.util.Optional;
import nl.overzicht.render.pdf.DocumentInfo;
import nl.overzicht.render.template.Colophon;
import nl.overzicht.render.template.Markup;

/**
 * What the templates of all factsheets see: head and foot.
 *
 * @param document what it says about itself
 * @param heading what it is about
 * @param programme its name
 * @param css the style sheet
 * @param notice at the head of what is not official
 * @param colophon dates and how to refer to it
 * @param sourceList the sources that it names by number
 * @param tight whether there is less blank than usual
 */
record SheetFrame(
        DocumentInfo document,
        String heading,
        String programme,
        Markup css,
        Optional<String> notice,
        Colophon colophon,
        List<SheetSources.SourceView> sourceList,
        boolean tight) {

    /** The same for another fit. */
    SheetFrame in(SheetFit fit) {
        return new SheetFrame(document, heading, programme, css, notice, colophon, sourceList, fit.isTight());
    }
}
