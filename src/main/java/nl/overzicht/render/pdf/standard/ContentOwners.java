package nl.overzicht.render.pdf.standard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overzicht.render.pdf.standard.MarkedContent.Piece;
import nl.overzicht.render.pdf.standard.StructureTree.Node;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Checks that each numbered piece of content and each annotation belongs to exactly one element, and that the parent tree
 * leads to that element (ISO 32000-1, 14.7.4.4).
 *
 * @param tree the structure
 * @param flaws receives what is wrong
 */
record ContentOwners(StructureTree tree, Flaws flaws) {

    private static final COSName STRUCT_PARENT = COSName.STRUCT_PARENT;

    void check(Map<COSDictionary, Map<Integer, Piece>> pieces, Map<COSDictionary, Integer> annotations) {
        Map<Integer, COSBase> back = new HashMap<>();
        read(tree.root().getCOSDictionary(COSName.PARENT_TREE), back);
        pieces.forEach((owner, numbered) -> {
            COSBase found = back.get(owner.getInt(COSName.STRUCT_PARENTS, -1));
            COSArray way = found instanceof COSArray array ? array : new COSArray();
            numbered.forEach((number, piece) -> check(owner, number, piece, way));
        });
        reportAbsent(pieces);
        annotations.forEach((annotation, page) ->
                check(annotation, new PdfLocation(page, ""), back.get(annotation.getInt(STRUCT_PARENT, -1))));
    }

    private void check(COSDictionary owner, int number, Piece piece, COSArray way) {
        List<Node> owners = tree.content().getOrDefault(owner, Map.of()).getOrDefault(number, List.of());
        COSBase back = number < way.size() ? way.getObject(number) : null;
        if (owners.size() != 1 || back != owners.get(0).element().dictionary()) {
            flaws.add(StandardRule.OWNER, piece.spot());
        } else if (!owners.get(0).inherits("ActualText")) {
            piece.odd().ifPresent(point -> flaws.add(StandardRule.NO_CHARACTER, piece.spot(), point));
        }
    }

    /** Reports elements that refer to content that is on no page. */
    private void reportAbsent(Map<COSDictionary, Map<Integer, Piece>> pieces) {
        tree.content()
                .forEach((owner, numbers) -> numbers.forEach((number, nodes) -> {
                    if (!pieces.getOrDefault(owner, Map.of()).containsKey(number)) {
                        flaws.add(StandardRule.OWNER, tree.spot(nodes.get(0)));
                    }
                }));
    }

    private void check(COSDictionary annotation, PdfLocation spot, COSBase back) {
        String type = String.valueOf(annotation.getNameAsString(COSName.SUBTYPE));
        String wanted = type.equals("Link") ? "Link" : "Annot";
        List<Node> owners = tree.annotations().getOrDefault(annotation, List.of());
        if (owners.size() != 1 || owners.get(0).element().dictionary() != back) {
            flaws.add(StandardRule.OWNER, spot);
        } else if (!owners.get(0).type().equals(wanted)) {
            flaws.add(StandardRule.MISPLACED, spot, type, owners.get(0).type());
        }
    }

    /** Reads a number tree (ISO 32000-1, 7.9.7). */
    private static void read(COSDictionary branch, Map<Integer, COSBase> all) {
        if (branch == null) {
            return;
        }
        if (branch.getDictionaryObject(COSName.NUMS) instanceof COSArray pairs) {
            for (int i = 0; i + 1 < pairs.size(); i += 2) {
                all.put(pairs.getInt(i), pairs.getObject(i + 1));
            }
        }
        if (branch.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                read(kids.getObject(i) instanceof COSDictionary kid ? kid : null, all);
            }
        }
    }
}
