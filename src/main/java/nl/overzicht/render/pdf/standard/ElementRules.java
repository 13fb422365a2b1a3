package nl.overzicht.render.pdf.standard;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.overzicht.render.pdf.standard.StructureTree.Node;

/**
 * Checks what an element of each type must have, and where it may be (ISO 14289-1, 7.2 to 7.9).
 *
 * @param tree the structure
 * @param flaws receives what is wrong
 */
record ElementRules(StructureTree tree, Flaws flaws) {

    /** The allowed parents of some types. */
    private static final Map<String, Set<String>> ABOVE = Map.of(
            "TR", Set.of("Table", "THead", "TBody", "TFoot"),
            "TH", Set.of("TR"),
            "TD", Set.of("TR"),
            "THead", Set.of("Table"),
            "TBody", Set.of("Table"),
            "TFoot", Set.of("Table"),
            "LI", Set.of("L"),
            "LBody", Set.of("LI"),
            "TOCI", Set.of("TOC"));

    /** The allowed children of some types. */
    private static final Map<String, Set<String>> BELOW = Map.of(
            "Table", Set.of("TR", "THead", "TBody", "TFoot", "Caption"),
            "THead", Set.of("TR"),
            "TBody", Set.of("TR"),
            "TFoot", Set.of("TR"),
            "TR", Set.of("TH", "TD"),
            "L", Set.of("L", "LI", "Caption"),
            "LI", Set.of("Lbl", "LBody"),
            "TOC", Set.of("TOC", "TOCI", "Caption"));

    void check() {
        Set<String> ids = new HashSet<>();
        int level = 0;
        for (Node node : tree.nodes()) {
            place(node);
            words(node, ids);
            if (node.type().matches("H[1-6]")) {
                int own = node.type().charAt(1) - '0';
                if (own > level + 1) {
                    flaws.add(StandardRule.LEVEL_LEFT_OUT, tree.spot(node), node.type());
                }
                level = own;
            }
        }
    }

    private void place(Node node) {
        boolean mayBe = ABOVE.getOrDefault(node.type(), Set.of(node.parentType()))
                        .contains(node.parentType())
                && BELOW.getOrDefault(node.parentType(), Set.of(node.type())).contains(node.type());
        if (!mayBe && !node.type().isEmpty()) {
            flaws.add(StandardRule.MISPLACED, tree.spot(node), node.type(), node.parentType());
        }
        if (node.type().equals("Table") && node.children().stream().noneMatch(ElementRules::holdsRows)) {
            flaws.add(StandardRule.LACKS, tree.spot(node), "TR");
        }
        if (node.type().equals("Table") && !TableGrid.of(node).isEven()) {
            flaws.add(StandardRule.OTHER_COLUMNS, tree.spot(node));
        }
    }

    private static boolean holdsRows(Node part) {
        return part.type().equals("TR")
                || part.children().stream().anyMatch(row -> row.type().equals("TR"));
    }

    private void words(Node node, Set<String> ids) {
        PdfLocation spot = tree.spot(node);
        switch (node.type()) {
            case "Figure", "Formula" -> {
                if (!hasText(node, "Alt") && !hasText(node, "ActualText")) {
                    flaws.add(StandardRule.NO_ALT, spot, node.type());
                }
            }
            case "Note" -> {
                if (!hasText(node, "ID") || !ids.add(node.element().text("ID").orElseThrow())) {
                    flaws.add(StandardRule.LACKS, spot, "Note ID");
                }
            }
            case "TH" -> {
                if (!hasText(node, "ID") && !hasScope(node)) {
                    flaws.add(StandardRule.LACKS, spot, "TH Scope");
                }
            }
            default -> {
                // The text of the element is sufficient.
            }
        }
        if (node.element()
                .text("Lang")
                .filter(language -> !DocumentForm.LANGUAGE.matcher(language).matches())
                .isPresent()) {
            flaws.add(StandardRule.LACKS, spot, "Lang");
        }
    }

    private static boolean hasText(Node node, String key) {
        return node.element().text(key).filter(text -> !text.isBlank()).isPresent();
    }

    private static boolean hasScope(Node node) {
        return TableGrid.attributes(node).stream().anyMatch(attributes -> attributes.containsKey("Scope"));
    }
}
