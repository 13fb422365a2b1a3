package nl.overzicht.render.chart.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What shapes have in common is written once, and only where the picture stays the same. */
class SharedAttributesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ground and border of a box are one | <rect x='1' stroke='none'/><rect x='1' fill='none'/> | <rect x='1'/>
        with the pen of the border | <rect x='1' stroke='none' stroke-width='2'/><rect x='1' fill='none' stroke='red' stroke-dasharray='3'/> | <rect stroke='red' stroke-dasharray='3' x='1'/>
        not of another box | <rect x='1' stroke='none'/><rect x='2' fill='none'/> | <rect stroke='none' x='1'/><rect fill='none' x='2'/>
        not below what lies between | <rect x='1' stroke='none'/><path d='M0'/><rect x='1' fill='none'/> | <rect stroke='none' x='1'/><path d='M0'/><rect fill='none' x='1'/>
        not of two that are filled | <rect x='1' stroke='none'/><rect x='1'/> | <rect stroke='none' x='1'/><rect x='1'/>
        not of a border alone | <rect x='1'/><rect x='1' fill='none'/> | <rect x='1'/><rect fill='none' x='1'/>
        a clip in common | <a clip-path='c'/><b clip-path='c'/><a clip-path='c'/> | <g clip-path='c'><a/><b/><a/></g>
        clips in their order | <a/><a clip-path='c'/><b clip-path='c'/><a clip-path='c'/><b clip-path='d'/><a/> | <a/><g clip-path='c'><a/><b/><a/></g><b clip-path='d'/><a/>
        two gain nothing | <a clip-path='c'/><b clip-path='c'/> | <a clip-path='c'/><b clip-path='c'/>
        the pen with it | <a clip-path='c' stroke-width='1'/><b clip-path='c' stroke-width='1'/><a clip-path='c' stroke-width='1'/> | <g clip-path='c' stroke-width='1'><a/><b/><a/></g>
        not a pen of some | <a clip-path='c' stroke-width='1'/><b clip-path='c'/><a clip-path='c' stroke-width='1'/> | <g clip-path='c'><a stroke-width='1'/><b/><a stroke-width='1'/></g>
        not what is turned | <a clip-path='c'/><b clip-path='c' transform='t'/><a clip-path='c'/><b clip-path='c'/> | <a clip-path='c'/><b clip-path='c' transform='t'/><a clip-path='c'/><b clip-path='c'/>
        """)
    void areWrittenOnce(String name, String before, String after) throws Exception {
        Element root = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<svg><g>" + before + "</g></svg>")))
                .getDocumentElement();
        new SharedAttributes(root).write();
        assertEquals("<svg><g>" + after + "</g></svg>", text(root));
    }

    private static String text(Node node) {
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < node.getAttributes().getLength(); i++) {
            Node attribute = node.getAttributes().item(i);
            attributes.add(" " + attribute.getNodeName() + "='" + attribute.getNodeValue() + "'");
        }
        StringBuilder children = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.append(text(child));
        }
        String head = "<" + node.getNodeName() + String.join("", attributes);
        return children.isEmpty() ? head + "/>" : head + ">" + children + "</" + node.getNodeName() + ">";
    }
}
