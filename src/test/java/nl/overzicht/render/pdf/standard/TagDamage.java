package nl.overzicht.render.pdf.standard;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Damage to the structure and to its content. */
final class TagDamage {

    private TagDamage() {}

    static List<Damage> all() {
        return List.of(
                new Damage(
                        "figure: without Alt",
                        "PDF-7",
                        document -> first(document, "Figure").removeItem(COSName.ALT)),
                new Damage(
                        "figure: empty Alt",
                        "PDF-7",
                        document -> first(document, "Figure").setString(COSName.ALT, "")),
                new Damage(
                        "note: without ID",
                        "PDF-6",
                        document -> first(document, "Note").removeItem(COSName.ID)),
                new Damage("note: the same ID twice", "PDF-6", TagDamage::sameId),
                new Damage(
                        "table: head without scope",
                        "PDF-6",
                        document -> first(document, "TH").removeItem(COSName.A)),
                new Damage("table: a cell less", "PDF-6", TagDamage::cellLess),
                new Damage("table: row in a paragraph", "PDF-6", document -> type(document, "TBody", "P")),
                new Damage("table: paragraph for a cell", "PDF-6", document -> type(document, "TD", "P")),
                new Damage("list: item for a list", "PDF-6", document -> type(document, "L", "P")),
                new Damage("list: paragraph for an item", "PDF-6", document -> type(document, "LI", "P")),
                new Damage("heading: a level left out", "PDF-6", document -> type(document, "H2", "H4")),
                new Damage("type: unknown", "PDF-6", document -> type(document, "P", "Alinea")),
                new Damage("type: stands for itself in a cycle", "PDF-6", TagDamage::cycle),
                new Damage("type: of the standard, for another", "PDF-6", document -> role(document, "P", "H1")),
                new Damage(
                        "element: its content of none",
                        "PDF-6",
                        document -> first(document, "P").removeItem(COSName.K)),
                new Damage("element: its content of another too", "PDF-6", TagDamage::heldTwice),
                new Damage(
                        "element: another above it",
                        "PDF-6",
                        document -> first(document, "P").setItem(COSName.P, first(document, "H1"))),
                new Damage(
                        "way back: to none", "PDF-6", document -> root(document).removeItem(COSName.PARENT_TREE)),
                new Damage(
                        "way back: another number",
                        "PDF-6",
                        document -> document.getPage(0).setStructParents(99)),
                new Damage(
                        "language: no tag of one",
                        "PDF-6",
                        document -> first(document, "P").setString(COSName.LANG, "Nederlands?")),
                new Damage(
                        "link: without words",
                        "PDF-7",
                        document -> link(document).removeItem(COSName.CONTENTS)),
                new Damage(
                        "link: not printed", "PDF-8", document -> link(document).setInt(COSName.F, 0)),
                new Damage("link: hidden", "PDF-8", document -> link(document).setInt(COSName.F, 6)),
                new Damage(
                        "link: of no element",
                        "PDF-6",
                        document -> link(document).setInt(COSName.STRUCT_PARENT, 999)),
                new Damage("link: of a paragraph", "PDF-6", document -> type(document, "Link", "P")),
                new Damage(
                        "links: not in the order of the structure",
                        "PDF-6",
                        document -> document.getPage(0).getCOSObject().removeItem(COSName.getPDFName("Tabs"))));
    }

    static COSDictionary root(PDDocument document) {
        return document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    private static COSDictionary first(PDDocument document, String type) {
        return find(root(document), type, 1);
    }

    /**
     * The element of a type at a position in reading order, below another element.
     *
     * @param number from 1
     */
    private static COSDictionary find(COSDictionary above, String type, int number) {
        int[] left = {number};
        COSDictionary found = find(above, type, left);
        if (found == null) {
            throw new IllegalStateException("no " + type);
        }
        return found;
    }

    private static COSDictionary find(COSBase kid, String type, int[] left) {
        if (kid instanceof COSObject reference) {
            return find(reference.getObject(), type, left);
        }
        if (kid instanceof COSArray several) {
            for (COSBase part : several) {
                COSDictionary found = find(part, type, left);
                if (found != null) {
                    return found;
                }
            }
        }
        if (kid instanceof COSDictionary element) {
            if (type.equals(element.getNameAsString(COSName.S))) {
                left[0]--;
            }
            return left[0] == 0 ? element : find(element.getDictionaryObject(COSName.K), type, left);
        }
        return null;
    }

    private static void type(PDDocument document, String type, String other) {
        first(document, type).setName(COSName.S, other);
    }

    private static void role(PDDocument document, String type, String other) {
        COSDictionary roles = new COSDictionary();
        roles.setName(COSName.getPDFName(type), other);
        root(document).setItem(COSName.ROLE_MAP, roles);
    }

    private static void cycle(PDDocument document) {
        role(document, "A", "A");
        type(document, "P", "A");
    }

    private static void sameId(PDDocument document) {
        find(root(document), "Note", 2)
                .setString(COSName.ID, first(document, "Note").getString(COSName.ID));
    }

    private static void cellLess(PDDocument document) {
        COSArray cells = (COSArray) find(root(document), "TR", 2).getDictionaryObject(COSName.K);
        cells.remove(cells.size() - 1);
    }

    private static void heldTwice(PDDocument document) {
        COSDictionary paragraph = first(document, "P");
        COSArray kids = new COSArray();
        kids.add(COSInteger.ZERO);
        kids.add(COSInteger.ONE);
        kids.add(COSInteger.TWO);
        COSDictionary more = new COSDictionary();
        more.setName(COSName.S, "Span");
        more.setItem(COSName.P, paragraph);
        more.setItem(COSName.PG, document.getPage(0));
        more.setItem(COSName.K, kids);
        COSArray all = paragraph.getDictionaryObject(COSName.K) instanceof COSArray array ? array : new COSArray();
        all.add(more);
        paragraph.setItem(COSName.K, all);
    }

    private static COSDictionary link(PDDocument document) {
        return (COSDictionary)
                ((COSArray) document.getPage(0).getCOSObject().getDictionaryObject(COSName.ANNOTS)).getObject(0);
    }
}
