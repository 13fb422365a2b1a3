package nl.overzicht.narrative.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import nl.overzicht.narrative.passage.Passage;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Makes each expression of a text a link to its own address and changes nothing else: where that address occurs in a
 * publication, the expression is printed.
 */
public final class UseMarks {

    private UseMarks() {}

    private record Edit(int from, int to, String text) {}

    /**
     * The text with its expressions marked, numbered in the order of {@link Passage#uses}.
     *
     * @param first the number of the first expression
     * @param address the address by the number of the expression
     */
    public static String mark(String text, int first, IntFunction<String> address) {
        List<FactNode> facts = Syntax.findAll(Syntax.parse(text), FactNode.class).stream()
                .filter(fact -> fact.id().isPresent())
                .sorted(Comparator.comparingInt(FactNode::place))
                .toList();
        List<Edit> edits = new ArrayList<>();
        Set<Node> around = new LinkedHashSet<>();
        for (int i = 0; i < facts.size(); i++) {
            FactNode fact = facts.get(i);
            if (fact.directive().isEmpty() && around.add(findLinkNode(fact))) {
                edits.add(edit(text, findLinkNode(fact), address.apply(first + i)));
            }
        }
        return apply(text, edits);
    }

    /** The node that becomes a link: the link or the picture that contains the fact, or else the fact. */
    private static Node findLinkNode(FactNode fact) {
        return Optional.<Node>ofNullable(Syntax.findAncestor(fact, Link.class))
                .or(() -> Optional.ofNullable(Syntax.findAncestor(fact, Image.class)))
                .orElse(fact);
    }

    /** A link gets the address in place of its own, since links cannot be nested. */
    private static Edit edit(String text, Node node, String address) {
        int from = node.getSourceSpans().get(0).getInputIndex();
        int to = end(node);
        boolean isLink = node instanceof Link;
        int innerFrom = isLink ? node.getFirstChild().getSourceSpans().get(0).getInputIndex() : from;
        int innerTo = isLink ? end(node.getLastChild()) : to;
        boolean picture = from > 0 && text.charAt(from - 1) == '!' && !isLink;
        return new Edit(
                picture ? from - 1 : from,
                to,
                (picture ? "\\!" : "") + "[" + text.substring(innerFrom, innerTo) + "](" + address + ")");
    }

    private static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }

    private static String apply(String text, List<Edit> edits) {
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (Edit edit :
                edits.stream().sorted(Comparator.comparingInt(Edit::from)).toList()) {
            marked.append(text, done, edit.from()).append(edit.text());
            done = edit.to();
        }
        return marked.append(text.substring(done)).toString();
    }
}
