package nl.overzicht.narrative.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import nl.overzicht.unicode.HiddenCharacters;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** MD-22: a character by its number is one that a text may hold as well when it is typed. */
final class CharacterReferences implements TextRule {

    private static final int HEXADECIMAL = 16;
    private static final int DECIMAL = 10;

    private static final Pattern REFERENCE =
            Pattern.compile("(?<!\\\\)&#(?:[xX](?<hex>[0-9a-fA-F]{1,6})|(?<decimal>[0-9]{1,7}));");

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        Syntax.all(root, Text.class).stream()
                .flatMap(text -> origin.all(REFERENCE, text))
                .filter(found -> !isText(point(found.text())))
                .forEach(found -> findings.add(MarkdownRule.NO_CHARACTER.at(found.at(), found.text())));
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
        return Character.isValidCodePoint(point)
                && (!Character.isISOControl(point) || point == '\t' || point == '\n')
                && Character.getType(point) != Character.SURROGATE
                && !HiddenCharacters.isIn(Character.toString(point));
    }
}
