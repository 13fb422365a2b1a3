package nl.overzicht.render.pdf.standard;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * The types of elements (ISO 32000-1, 14.8.4) and those that stand for one of them.
 *
 * @param map of types to others; null: none
 */
record RoleMap(COSDictionary map) {

    private static final Set<String> STANDARD = Set.of(
            "Document",
            "Part",
            "Art",
            "Sect",
            "Div",
            "BlockQuote",
            "Caption",
            "TOC",
            "TOCI",
            "Index",
            "NonStruct",
            "Private",
            "P",
            "H",
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "L",
            "LI",
            "Lbl",
            "LBody",
            "Table",
            "TR",
            "TH",
            "TD",
            "THead",
            "TBody",
            "TFoot",
            "Span",
            "Quote",
            "Note",
            "Reference",
            "BibEntry",
            "Code",
            "Link",
            "Annot",
            "Ruby",
            "RB",
            "RT",
            "RP",
            "Warichu",
            "WT",
            "WP",
            "Figure",
            "Formula",
            "Form");

    /** The standard type that a type stands for; empty: none, or it stands for itself in a cycle, or for what it is not. */
    String standard(String type) {
        Set<String> seen = new HashSet<>();
        String found = type;
        while (!STANDARD.contains(found)) {
            if (map == null || !seen.add(found) || map.getNameAsString(found) == null) {
                return "";
            }
            found = map.getNameAsString(found);
        }
        return map != null && map.containsKey(found) ? "" : found;
    }
}
