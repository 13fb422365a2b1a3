package nl.overzicht.narrative.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.choice.Directive;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** An expression in a text: {@code ${id}}, {@code ${id:form}} or {@code ${id:rounded:2}}. Looked up, never evaluated. */
public final class FactNode extends CustomNode {

    private static final Pattern EXPRESSION =
            Pattern.compile("(?<id>[a-z0-9-]+(?:\\.[a-z0-9-]+)*+)(?::(?<form>[^{}]*))?");
    private static final String FIGURE = "figure.";

    private final String expression;

    /** @param expression what is between the braces */
    FactNode(String expression) {
        this.expression = expression;
    }

    /** The expression as it was written, without the sign and the braces around it. */
    public String expression() {
        return expression;
    }

    /** The id; empty when the expression is malformed. */
    public Optional<String> id() {
        Matcher matcher = EXPRESSION.matcher(expression);
        return matcher.matches() ? Optional.of(matcher.group("id")) : Optional.empty();
    }

    /** The name of the form; empty when none is written. */
    public Optional<String> form() {
        Matcher matcher = EXPRESSION.matcher(expression);
        return matcher.matches() ? Optional.ofNullable(matcher.group("form")) : Optional.empty();
    }

    /**
     * The index of its first character in the text, from 0. An expression in a caption that is not written at its
     * picture has the index of the picture.
     */
    public int place() {
        Node node = this;
        while (node.getSourceSpans().isEmpty()) {
            node = node.getParent();
        }
        return node.getSourceSpans().get(0).getInputIndex();
    }

    /**
     * The figure or table that this stands for, such as {@code timeline} in {@code ${figure.timeline}}; empty when it
     * names a fact.
     */
    public Optional<Directive> directive() {
        return id().filter(id -> id.startsWith(FIGURE) || id.startsWith(Directive.TABLE))
                .map(id -> id.startsWith(FIGURE) ? id.substring(FIGURE.length()) : id)
                .map(name -> Directive.of(name, form().orElse("")));
    }
}
