package nl.overzicht.narrative.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a picture contain facts with their places, as any text does. */
class PictureTextTest {

    private static final PictureText TEXT = new PictureText(fact -> "<" + fact.expression() + ">");

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "![a](d.png \"c\") # a # c",
                "![a *b* `c` ${x.y}](d.png \"for ${x.y:bare}, ${=112}\") # a b c <x.y> # for <x.y:bare>, 112",
                "![${x}](x.png '${x}') # <x> # <x>",
                "![a](d.png \"\\${x}\") # a # ${x}",
                "![a](d.png \"${x y\") # a # ${x y",
                "![a](d.png \"R&amp;D ${x}\") # a # R&D <x>",
                "![a][r] # a # see <x>",
            })
    void factsAreFilledIn(String markdown, String alt, String caption) {
        Image image = image(markdown + "\n\n[r]: d.png \"see ${x}\"\n");
        assertEquals(alt, TEXT.alt(image));
        assertEquals(caption, TEXT.caption(image).orElseThrow());
    }

    @Test
    void aCaptionOverTwoLinesInAListIsOneLine() {
        String markdown = "- ![a](c.png \"one\n  two ${x}\")\n";
        Image image = image(markdown);
        assertEquals("one two <x>", TEXT.caption(image).orElseThrow());
        assertEquals(markdown.indexOf("${x}"), place(Syntax.findAll(image, FactNode.class)));
    }

    @Test
    void aPlaceIsThatInTheTitleAndNotInTheAddress() {
        String markdown = "![2026](2026.png \"2026 ${x}\")\n";
        List<Text> texts = Syntax.findAll(image(markdown), Text.class);
        assertEquals(markdown.lastIndexOf("2026"), place(texts.subList(1, 2)));
    }

    @Test
    void wordsThatAreNotWrittenAtThePictureHaveNoPlace() {
        Image image = image("![2026][r]\n\n[r]: d.png \"2026\"\n");
        Node caption = PictureText.captionNode(image).orElseThrow();
        assertTrue(caption.getFirstChild().getSourceSpans().isEmpty());
    }

    private static Image image(String markdown) {
        return Syntax.findAll(Syntax.parse(markdown), Image.class).get(0);
    }

    private static int place(List<? extends Node> nodes) {
        return nodes.get(0).getSourceSpans().get(0).getInputIndex();
    }
}
