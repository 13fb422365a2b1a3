package nl.overzicht.render.pdf;

import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.picture.PictureFile;
import nl.overzicht.render.failure.Excess;
import nl.overzicht.render.failure.TemplateFailure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Rejects elements that a printed document must not have: interactive ones, and elements nested too deeply. */
final class PaperElements {

    /** The deepest nesting: ours is about fifteen deep, and the engine recurses at each level. */
    private static final int DEEPEST = 200;

    private static final Set<String> OF_SCREENS = Set.of(
            "applet",
            "audio",
            "button",
            "canvas",
            "dialog",
            "embed",
            "form",
            "frame",
            "frameset",
            "iframe",
            "input",
            "map",
            "meter",
            "progress",
            "script",
            "select",
            "textarea",
            "video");

    private static final Pattern START = Pattern.compile("<!--.*?-->|<!\\[CDATA\\[.*?]]>|<([A-Za-z_])", Pattern.DOTALL);

    /** The beginning of an embedded picture (data URL). */
    private static final Pattern PICTURE = Pattern.compile("data:image/[\\w.+-]+;base64,");

    private static final BilingualText UNREADABLE = new BilingualText(
            "hier staat een afbeelding die niet te lezen is", "there is a picture here that cannot be read");

    private PaperElements() {}

    /** @throws TemplateFailure when an element is not allowed on paper, or the nesting is too deep */
    static void check(Document page, String xhtml) {
        int depth = 0;
        int number = 0;
        Node node = page.getDocumentElement();
        while (node != null) {
            if (node instanceof Element element) {
                number++;
                check(name(element), depth, number, xhtml);
                if (element.getLocalName().equals("img") && !isPicture(element.getAttribute("src"))) {
                    throw TemplateFailure.ofOutput("", line(number, xhtml), UNREADABLE);
                }
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNextSibling() == null) {
                node = node.getParentNode();
                depth--;
            }
            node = node == null ? null : node.getNextSibling();
        }
    }

    /** Whether the engine can show it: of embedded data only pictures. An address that it would have to fetch is refused elsewhere. */
    private static boolean isPicture(String address) {
        if (!address.isEmpty() && !address.startsWith("data:")) {
            return true;
        }
        Matcher picture = PICTURE.matcher(address);
        try {
            return picture.lookingAt()
                    && PictureFile.isWhole(Base64.getMimeDecoder().decode(address.substring(picture.end())));
        } catch (IllegalArgumentException cutOff) {
            return false;
        }
    }

    /** The name of an element, with the attribute that makes it interactive: a file or a script behind a link. */
    private static String name(Element element) {
        String name = element.getLocalName().toLowerCase(Locale.ROOT);
        return Stream.of("download", "onclick")
                .filter(element::hasAttribute)
                .map(attribute -> name + " " + attribute)
                .findFirst()
                .orElse(name);
    }

    private static void check(String element, int depth, int number, String xhtml) {
        if (depth > DEEPEST) {
            throw TemplateFailure.ofOutput(line(number, xhtml), Excess.DEPTH);
        }
        if (OF_SCREENS.contains(element) || element.contains(" ")) {
            throw TemplateFailure.ofElement(line(number, xhtml), element);
        }
    }

    /** The line of the element with this number, from 1, in the document. */
    private static String line(int number, String xhtml) {
        Matcher starts = START.matcher(xhtml);
        int found = 0;
        while (starts.find()) {
            if (starts.group(1) != null && ++found == number) {
                int start = xhtml.lastIndexOf('\n', starts.start()) + 1;
                int end = xhtml.indexOf('\n', starts.start());
                return xhtml.substring(start, end < 0 ? xhtml.length() : end);
            }
        }
        return "";
    }
}
