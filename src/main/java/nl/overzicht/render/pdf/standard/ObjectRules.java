package nl.overzicht.render.pdf.standard;

import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Checks all objects in the file: no actions, no external data, nothing larger than the limits (ISO 19005-2, 6.1.7, 6.1.13,
 * 6.2.5, 6.4, 6.5, 6.8 and 6.9).
 *
 * @param part of PDF/A
 * @param flaws receives what is wrong
 */
record ObjectRules(int part, Flaws flaws) {

    private static final Set<String> ACTIONS = Set.of(
            "Launch",
            "Sound",
            "Movie",
            "ResetForm",
            "ImportData",
            "JavaScript",
            "Hide",
            "SetOCGState",
            "Rendition",
            "Trans",
            "GoTo3DView",
            "SubmitForm");

    private static final Set<String> KEYS =
            Set.of("AA", "XFA", "JS", "TR", "HTP", "AlternatePresentations", "PresSteps", "Requirements", "Perms");

    private static final Set<String> FILTERS = Set.of("LZWDecode", "Crypt");

    /** Most bytes of a string and of a name. */
    private static final int LONGEST_STRING = 32_767;

    private static final int LONGEST_NAME = 127;

    void check(COSDocument document) {
        document.getXrefTable().keySet().stream().sorted().forEach(key -> look(object(document, key)));
    }

    private static COSBase object(COSDocument document, COSObjectKey key) {
        COSObject reference = document.getObjectFromPool(key);
        return reference == null ? null : reference.getObject();
    }

    /** Checks an object and its direct objects. Indirect objects are checked on their own. */
    private void look(COSBase object) {
        if (object instanceof COSDictionary dictionary) {
            dictionary(dictionary);
        } else if (object instanceof COSArray array) {
            array.forEach(this::look);
        } else if (object instanceof COSString string) {
            limit(string.getBytes().length, LONGEST_STRING, "string");
        } else if (object instanceof COSName name) {
            limit(name.getName().length(), LONGEST_NAME, "name");
        }
    }

    private void dictionary(COSDictionary dictionary) {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            String key = entry.getKey().getName();
            limit(key.length(), LONGEST_NAME, "name");
            if (KEYS.contains(key) || key.equals("EF") && part < 3) {
                forbid(key);
            }
            if (!(entry.getValue() instanceof COSObject)) {
                look(entry.getValue());
            }
        }
        String action = dictionary.getNameAsString(COSName.S);
        if (action != null && ACTIONS.contains(action)) {
            forbid(action);
        }
        if (dictionary instanceof COSStream) {
            stream(dictionary);
        }
    }

    private void stream(COSDictionary stream) {
        if (stream.containsKey(COSName.F)) {
            forbid("F");
        }
        COSBase filter = stream.getDictionaryObject(COSName.FILTER);
        if (filter instanceof COSName name) {
            filter(name);
        } else if (filter instanceof COSArray several) {
            several.forEach(this::filter);
        }
    }

    private void filter(COSBase filter) {
        if (filter instanceof COSName name && FILTERS.contains(name.getName())) {
            forbid(name.getName());
        }
    }

    private void forbid(String item) {
        flaws.add(StandardRule.FORBIDDEN, PdfLocation.WHOLE, item);
    }

    private void limit(int length, int most, String item) {
        if (length > most) {
            flaws.add(StandardRule.TOO_LONG, PdfLocation.WHOLE, item);
        }
    }
}
