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
 * The structure of a document: its elements in reading order, and the content of each.
 *
 * @param root of the tree
 * @param nodes the elements
 * @param content by page or form XObject: the elements of each MCID
 * @param annotations the elements that refer to each annotation
 * @param pages the numbers of the pages, from 1
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
     * @param element the element
     * @param type the standard type that its own type is mapped to; empty: none
     * @param parent of the element; null at the top
     * @param children of the element
     */
    record Node(Element element, String type, Node parent, List<Node> children) {

        /** The type of the parent; empty at the top. */
        String parentType() {
            return parent == null ? "" : parent.type;
        }

        /** Whether the element or an ancestor has this text. */
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

    /** The page on which an element begins, if it gives one. */
    PdfLocation spot(Node node) {
        return new PdfLocation(pages.getOrDefault(node.element().dictionary().getDictionaryObject(COSName.PG), 0), "");
    }
}
