package nl.overzicht.narrative;

import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/** MD-5 and MD-6: an expression is whole: not cut by the bar of a table, not left open. */
final class BrokenExpressions implements TextRule {

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        for (org.commonmark.node.Text node : Syntax.all(root, org.commonmark.node.Text.class)) {
            int open = node.getLiteral().indexOf("${");
            if (open >= 0 && !isEscaped(node, origin)) {
                findings.add(Syntax.above(node, TableCell.class) == null ? open(node, origin) : cut(node, origin));
            }
        }
    }

    /** An escaped dollar sign gives the same text; the source then has a backslash before it. */
    private static boolean isEscaped(org.commonmark.node.Text node, Origin origin) {
        return node.getSourceSpans().stream()
                .map(span -> origin.text().substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
                .anyMatch(source -> source.contains("\\$"));
    }

    private static Finding cut(Node node, Origin origin) {
        return Finding.error(
                origin.at(node),
                "MD-5",
                nl.overzicht.finding.Text.of(
                        "een streep van de tabel breekt een feit af", "a bar of the table cuts a fact"),
                nl.overzicht.finding.Text.of("binnen ${...} staat geen '|'", "there is no '|' within ${...}"));
    }

    private static Finding open(Node node, Origin origin) {
        return Finding.error(
                origin.at(node),
                "MD-6",
                nl.overzicht.finding.Text.of("'${' zonder sluitende '}'", "'${' without a closing '}'"),
                nl.overzicht.finding.Text.of(
                        "sluit de uitdrukking op dezelfde regel, of schrijf '\\${'",
                        "close the expression on the same line, or write '\\${'"));
    }
}
