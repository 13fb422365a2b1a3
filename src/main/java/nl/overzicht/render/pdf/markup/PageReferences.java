package nl.overzicht.render.pdf.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * References to page numbers: {@code <span data-page="id">00</span>}. The number is known once the document is laid out. All
 * digits have the same width, so that another number with as many digits does not change a line.
 *
 * @param elements in the order of the document
 * @param keepsWidth whether a number with fewer digits than before is padded with figure spaces, so that no line changes
 */
public record PageReferences(List<Element> elements, boolean keepsWidth) {

    private static final String ATTRIBUTE = "data-page";

    /** The class of the cell of a page number in the table of contents. */
    private static final String CONTENTS = "toc-page";

    private static final String FIGURE_SPACE = "\u2007";

    private static final Pattern WRITTEN =
            Pattern.compile("(<span " + ATTRIBUTE + "=\"([^\"]*)\"[^>]*>)([^<]*)(</span>)");

    /** A reference whose number is not known yet. */
    public static String placeholder(String id) {
        return "<span " + ATTRIBUTE + "=\"" + id + "\">00</span>";
    }

    /** The references of a document. */
    public static PageReferences of(Document document, boolean keepsWidth) {
        List<Element> all = new ArrayList<>();
        for (Element element : Tags.of(document.getDocumentElement(), List.of("span"))) {
            if (element.hasAttribute(ATTRIBUTE)) {
                all.add(element);
            }
        }
        return new PageReferences(List.copyOf(all), keepsWidth);
    }

    /**
     * Moves text that touches a number, such as a bracket or a full stop, into its element, so that no line ends between
     * them.
     */
    public void join() {
        elements.forEach(PageMentions::join);
    }

    /** The ids that they refer to, each once, in the order of the document. */
    public List<String> ids() {
        return elements.stream()
                .map(element -> element.getAttribute(ATTRIBUTE))
                .distinct()
                .toList();
    }

    /** The numbers that are written now, by id. */
    public Map<String, String> numbers() {
        return elements.stream()
                .collect(Collectors.toMap(
                        element -> element.getAttribute(ATTRIBUTE), PageMentions::number, (first, second) -> first));
    }

    /**
     * Whether each reference has its number.
     *
     * @param numbers by id
     */
    public boolean hasAll(Map<String, String> numbers) {
        return elements.stream()
                .allMatch(element -> PageMentions.number(element).equals(number(element, numbers)));
    }

    /**
     * Whether each reference is as wide as its number. In the table of contents numbers are right-aligned and any width fits.
     *
     * @param numbers by id
     */
    public boolean fit(Map<String, String> numbers) {
        return elements.stream()
                .filter(element -> !isInContents(element))
                .allMatch(element -> PageMentions.number(element).length()
                        == number(element, numbers).length());
    }

    /**
     * Writes the numbers.
     *
     * @param numbers by id
     */
    public void write(Map<String, String> numbers) {
        elements.forEach(element -> PageMentions.write(number(element, numbers), element));
    }

    private static boolean isInContents(Element element) {
        Node above = element.getParentNode();
        while (above instanceof Element around && !ElementClasses.of(around).contains(CONTENTS)) {
            above = around.getParentNode();
        }
        return above instanceof Element;
    }

    private String number(Element element, Map<String, String> numbers) {
        String before = PageMentions.number(element);
        return number(element.getAttribute(ATTRIBUTE), before, numbers, keepsWidth);
    }

    private static String number(String id, String before, Map<String, String> numbers, boolean keepsWidth) {
        String number = Optional.ofNullable(numbers.get(id)).orElse(before);
        int less = keepsWidth ? before.length() - number.length() : 0;
        return FIGURE_SPACE.repeat(Math.max(0, less)) + number;
    }

    /**
     * The text of a document with its page numbers.
     *
     * @param numbers by id
     */
    public static String fill(String xhtml, Map<String, String> numbers, boolean keepsWidth) {
        return WRITTEN.matcher(xhtml)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + number(found.group(2), found.group(3), numbers, keepsWidth) + found.group(4)));
    }
}
