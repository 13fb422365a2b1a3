package nl.overzicht.render.pdf.standard;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * The standard structure types (ISO 32000-1, 14.8.4) and the types that are mapped to them.
 *
 * @param map the role map; null: none
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

    /**
     * The standard type of a type. Empty when it is not mapped, when the mapping has a cycle, and when a standard type is
     * remapped.
     */
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
