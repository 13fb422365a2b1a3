package nl.overzicht.render.factsheet;

import java.util.List;
import java.util.Optional;
import nl.overzicht.render.pdf.DocumentInfo;
import nl.overzicht.render.template.Colophon;
import nl.overzicht.render.template.Markup;

/**
 * What the templates of all factsheets see, for head and foot.
 *
 * @param document its metadata
 * @param heading its subject
 * @param programme name of the programme
 * @param css the style sheet
 * @param notice at the top of a report that is not official
 * @param colophon dates and citation
 * @param sourceList the numbered sources
 * @param tight whether there is less white space than usual
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

    /** The frame in another fit. */
    SheetFrame withFit(SheetFit fit) {
        return new SheetFrame(document, heading, programme, css, notice, colophon, sourceList, fit.isTight());
    }
}
