package nl.overzicht.validator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads what veraPDF prints with {@code --format xml}. */
final class ValidatorReport {

    /**
     * A rule that a file breaks.
     *
     * @param rule its clause and number, such as {@code 6.2.4.3-2}
     * @param count how often
     * @param description what it asks, in the validator's words
     */
    record BrokenRule(String rule, int count, String description) {}

    /**
     * What is said about a file.
     *
     * @param broken the rules that it breaks
     * @param failure why nothing could be said; empty: something could
     */
    record Verdict(List<BrokenRule> broken, String failure) {

        /** Whether the file was examined. */
        boolean isWhole() {
            return failure.isEmpty();
        }
    }

    private ValidatorReport() {}

    /** The verdicts by file; none when what was printed is no report. */
    static Map<Path, Verdict> read(byte[] printed) throws IOException {
        Map<Path, Verdict> verdicts = new HashMap<>();
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document report = builder.parse(new ByteArrayInputStream(printed));
            for (Element job : elements(report.getDocumentElement(), "job")) {
                for (Element name : elements(job, "name").subList(0, 1)) {
                    verdicts.put(Path.of(name.getTextContent().strip()), verdict(job));
                }
            }
        } catch (SAXException noReport) {
            return Map.of();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return verdicts;
    }

    private static Verdict verdict(Element job) {
        List<Element> reports = elements(job, "validationReport");
        if (reports.isEmpty()) {
            List<Element> failures = elements(job, "exceptionMessage");
            return new Verdict(
                    List.of(), failures.isEmpty() ? "-" : failures.get(0).getTextContent());
        }
        List<BrokenRule> broken = new ArrayList<>();
        for (Element rule : elements(reports.get(0), "rule")) {
            if (rule.getAttribute("status").equalsIgnoreCase("failed")) {
                broken.add(broken(rule));
            }
        }
        return new Verdict(broken, "");
    }

    private static BrokenRule broken(Element rule) {
        String count = rule.getAttribute("failedChecks");
        return new BrokenRule(
                rule.getAttribute("clause") + "-" + rule.getAttribute("testNumber"),
                count.matches("\\d{1,9}") ? Integer.parseInt(count) : 1,
                elements(rule, "description").stream()
                        .map(Element::getTextContent)
                        .findFirst()
                        .orElse(""));
    }

    private static List<Element> elements(Element above, String name) {
        NodeList found = above.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
