package nl.overzicht.render.pdf.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overzicht.render.pdf.tagtree.Element;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The structure of a document as a whole: its elements in the order of reading, and what each holds.
 *
 * @param root of the tree
 * @param nodes the elements
 * @param content of which pages, or drawings, which numbers are of which elements
 * @param annotations of which elements they are
 * @param pages their numbers, from 1
 */
record StructureTree(
        COSDictionary root,
        List<Node> nodes,
        Map<COSBase, Map<Integer, List<Node>>> content,
        Map<COSBase, List<Node>> annotations,
        Map<COSBase, Integer> pages) {

    /**
     * An element.
     *
     * @param element itself
     * @param type of the standard that its own type stands for
     * @param parent above it; null at the top
     * @param children below it
     */
    record Node(Element element, String type, Node parent, List<Node> children) {

        /** The type above; empty at the top. */
        String above() {
            return parent == null ? "" : parent.type;
        }

        /** A text of the element, or of one above it. */
        boolean inherits(String key) {
            return element.text(key).isPresent() || parent != null && parent.inherits(key);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    static StructureTree of(PDDocument document, Flaws flaws) {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        Map<COSBase, Integer> pages = new HashMap<>();
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), pages.size() + 1);
        }
        StructureTree tree = new StructureTree(root, new ArrayList<>(), new HashMap<>(), new HashMap<>(), pages);
        RoleMap roles = new RoleMap(root.getCOSDictionary(COSName.ROLE_MAP));
        for (Element top : new Element(root).children()) {
            tree.add(top, null, roles, flaws);
        }
        return tree;
    }

    private Node add(Element element, Node parent, RoleMap roles, Flaws flaws) {
        Node node = new Node(element, roles.standard(element.type()), parent, new ArrayList<>());
        nodes.add(node);
        if (node.type().isEmpty()) {
            flaws.add(StandardRule.UNKNOWN_TYPE, spot(node), element.type());
        }
        COSBase above = parent == null ? root : parent.element().dictionary();
        if (element.dictionary().getDictionaryObject(COSName.P) != above) {
            flaws.add(StandardRule.LACKS, spot(node), "P");
        }
        for (COSBase kid : element.kids()) {
            Element.asElement(kid).ifPresent(child -> node.children().add(add(child, node, roles, flaws)));
            hold(kid, node);
        }
        return node;
    }

    private void hold(COSBase kid, Node node) {
        COSDictionary own = node.element().dictionary();
        if (kid instanceof COSInteger number) {
            hold(own.getDictionaryObject(COSName.PG), number.intValue(), node);
        } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
            COSBase stream = reference.getDictionaryObject(COSName.getPDFName("Stm"));
            COSBase page = reference.getDictionaryObject(COSName.PG);
            COSBase owner = stream != null ? stream : page != null ? page : own.getDictionaryObject(COSName.PG);
            hold(owner, reference.getInt(COSName.MCID), node);
        } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.OBJ)) {
            annotations
                    .computeIfAbsent(reference.getDictionaryObject(COSName.OBJ), none -> new ArrayList<>())
                    .add(node);
        }
    }

    private void hold(COSBase owner, int number, Node node) {
        content.computeIfAbsent(owner, none -> new HashMap<>())
                .computeIfAbsent(number, none -> new ArrayList<>())
                .add(node);
    }

    /** Where an element begins, as far as it says so. */
    PdfLocation spot(Node node) {
        return new PdfLocation(pages.getOrDefault(node.element().dictionary().getDictionaryObject(COSName.PG), 0), "");
    }
}
