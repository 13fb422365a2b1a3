package nl.overzicht.narrative.syntax;

import java.util.Set;
import nl.overzicht.narrative.rule.BrokenExpressions;
import nl.overzicht.unicode.NormalText;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Parses {@code ${...}} on one line. An expression that is not closed there remains text, which {@link
 * BrokenExpressions} reports.
 */
final class FactParser implements InlineContentParser {

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        if (!scanner.next('{')) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        while (scanner.hasNext() && scanner.peek() != '}' && scanner.peek() != '{' && scanner.peek() != '\n') {
            scanner.next();
        }
        if (scanner.peek() != '}') {
            return ParsedInline.none();
        }
        String expression = scanner.getSource(start, scanner.position()).getContent();
        scanner.next();
        return ParsedInline.of(node(expression), scanner.position());
    }

    /** @param written what is between the braces */
    static CustomNode node(String written) {
        String expression = NormalText.text(written);
        return expression.startsWith(LiteralNode.MARK)
                ? new LiteralNode(expression.substring(LiteralNode.MARK.length()))
                : new FactNode(expression);
    }

    /** Makes a parser for each use, as commonmark requires. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new FactParser();
        }
    }
}
