package nl.overzicht.narrative.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactForm;
import nl.overzicht.fact.FactText;
import nl.overzicht.fact.Facts;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Writes the facts of one text. The amounts in a column of a table have one unit and the same decimals, as in the
 * tables that the program makes. A form that requests a number of digits, or digits alone, does not follow its column.
 */
public final class FactWriter {

    private static final Set<FactForm> COLUMN_FORMS =
            Set.of(FactForm.PLAIN, FactForm.BARE, FactForm.SENTENCE, FactForm.FULL);

    private final Facts facts;
    private final FactText text;
    private final Map<FactNode, FactText> columns;

    private FactWriter(Facts facts, FactText text, Map<FactNode, FactText> columns) {
        this.facts = facts;
        this.text = text;
        this.columns = columns;
    }

    /** A fact with its text. */
    public record WrittenFact(Fact fact, String text) {}

    /**
     * A writer for the facts of a tree.
     *
     * @param root of the text
     * @param facts the facts that the text can use
     * @param text formats facts
     */
    public static FactWriter of(Node root, Facts facts, FactText text) {
        Map<FactNode, FactText> columns = new HashMap<>();
        for (TableBlock table : Syntax.findAll(root, TableBlock.class)) {
            for (List<FactNode> column : columns(table)) {
                FactText own = text.ofColumn(column.stream()
                        .flatMap(node -> node.id().flatMap(facts::find).stream())
                        .toList());
                column.forEach(node -> columns.put(node, own));
            }
        }
        return new FactWriter(facts, text, columns);
    }

    private static List<List<FactNode>> columns(TableBlock table) {
        Map<Integer, List<FactNode>> columns = new TreeMap<>();
        for (TableRow row : Syntax.findAll(table, TableRow.class)) {
            List<TableCell> cells =
                    row.getParent() instanceof TableBody ? Syntax.findAll(row, TableCell.class) : List.of();
            for (int i = 0; i < cells.size(); i++) {
                columns.computeIfAbsent(i, key -> new ArrayList<>())
                        .addAll(Syntax.findAll(cells.get(i), FactNode.class).stream()
                                .filter(node -> COLUMN_FORMS.contains(form(node)))
                                .toList());
            }
        }
        return List.copyOf(columns.values());
    }

    /** The printed text of each expression, by the index of its first character; empty text where it names no fact. */
    public static Map<Integer, String> byPlace(String markdown, Facts facts, FactText text) {
        Node root = Syntax.parse(markdown);
        FactWriter writer = of(root, facts, text);
        Map<Integer, String> printed = new HashMap<>();
        Syntax.findAll(root, FactNode.class)
                .forEach(node -> printed.put(
                        node.place(), writer.find(node).map(WrittenFact::text).orElse("")));
        return printed;
    }

    /**
     * The fact with its text; empty when there is no such fact, or not in this form, neither of which checked texts
     * have.
     */
    public Optional<WrittenFact> find(FactNode node) {
        return node.id()
                .flatMap(facts::find)
                .flatMap(fact -> columns.getOrDefault(node, text)
                        .write(fact, form(node))
                        .map(words -> new WrittenFact(fact, words)));
    }

    /** The fact with its text, in a text that was checked. */
    public WrittenFact write(FactNode node) {
        return find(node).orElseThrow();
    }

    private static FactForm form(FactNode node) {
        return node.form().flatMap(FactForm::of).orElse(FactForm.PLAIN);
    }

    /** The words of a heading with its facts, without markup. */
    public String words(Heading heading) {
        StringBuilder words = new StringBuilder();
        Syntax.walk(heading, node -> {
            if (node instanceof Text plain) {
                words.append(plain.getLiteral());
            } else if (node instanceof FactNode fact) {
                words.append(write(fact).text());
            }
        });
        return words.toString();
    }
}
