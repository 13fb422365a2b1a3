package nl.overzicht.narrative.rule;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import nl.overzicht.unicode.TextCharacters;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** MD-22: a numeric character reference stands for a character that could also be typed in a text. */
final class CharacterReferences implements TextRule {

    private static final int HEXADECIMAL = 16;
    private static final int DECIMAL = 10;

    private static final Pattern REFERENCE =
            Pattern.compile("(?<!\\\\)&#(?:[xX](?<hex>[0-9a-fA-F]{1,6})|(?<decimal>[0-9]{1,7}));");

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        Syntax.findAll(root, Text.class).stream()
                .flatMap(text -> origin.findAll(REFERENCE, text))
                .filter(found -> !isText(point(found.text())))
                .forEach(found -> findings.add(MarkdownRule.NO_CHARACTER.at(found.at(), found.text())));
        Syntax.walk(
                root,
                node -> attributes(node)
                        .filter(Objects::nonNull)
                        .flatMap(attribute -> TextCharacters.findOdd(attribute).stream())
                        .forEach(odd -> findings.add(MarkdownRule.NO_CHARACTER.at(origin.at(node), odd))));
    }

    /** The address and the title of a link or picture, with references resolved; either may be null. */
    private static Stream<String> attributes(Node node) {
        if (node instanceof Link link) {
            return Stream.of(link.getDestination(), link.getTitle());
        }
        return node instanceof Image image ? Stream.of(image.getDestination(), image.getTitle()) : Stream.empty();
    }

    private static int point(String reference) {
        Matcher parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            throw new IllegalArgumentException(reference);
        }
        return parts.group("hex") == null
                ? Integer.parseInt(parts.group("decimal"), DECIMAL)
                : Integer.parseInt(parts.group("hex"), HEXADECIMAL);
    }

    private static boolean isText(int point) {
        return Character.isValidCodePoint(point) && TextCharacters.areText(Character.toString(point));
    }
}
