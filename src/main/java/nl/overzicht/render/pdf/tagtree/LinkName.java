package nl.overzicht.render.pdf.tagtree;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Gives each link to a note a name that can be read aloud, and removes the empty Alt that would hide the text of a
 * link from a screen reader.
 *
 * @param noteName gives the name of the note with a number
 */
record LinkName(IntFunction<String> noteName) implements Repair {

    /** Entry of the annotation of a note call, until {@link Note} removes it: the number of its note. */
    static final COSName NUMBER = COSName.getPDFName("OverzichtNote");

    private static final Pattern TO_NOTE = Pattern.compile("#fs-footnote-(\\d+)");

    @Override
    public void apply(PDDocument document, Element root) {
        for (Element link : root.all("Link")) {
            if (link.text("Alt").filter(String::isEmpty).isPresent()) {
                link.remove("Alt");
            }
            annotation(link).ifPresent(this::name);
        }
    }

    private void name(COSDictionary annotation) {
        Matcher matcher = TO_NOTE.matcher(annotation.getString(COSName.CONTENTS, ""));
        if (matcher.matches()) {
            annotation.setString(COSName.CONTENTS, noteName.apply(Integer.parseInt(matcher.group(1))));
            annotation.setInt(NUMBER, Integer.parseInt(matcher.group(1)));
        }
    }

    /** The annotation of a link element. */
    static Optional<COSDictionary> annotation(Element link) {
        for (COSBase kid : link.kids()) {
            if (kid instanceof COSDictionary reference
                    && reference.getDictionaryObject(COSName.OBJ) instanceof COSDictionary annotation) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }
}
