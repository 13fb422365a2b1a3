package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.DefaultReport;
import nl.overzicht.TablesReport;
import nl.overzicht.report.SiteMap;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page passes the Nu HTML checker. */
@Tag("slow")
class HtmlStandardTest {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** The page gets an address, so that the checker can compare what it requests with its policy. */
    private static final String SITE = "https://site.example/page.html";

    private static SimpleDocumentValidator validator;

    @BeforeAll
    static void open() throws Exception {
        validator = new SimpleDocumentValidator(true, false, false);
        validator.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
    }

    static Stream<String> pages() {
        return SiteMap.addresses(DefaultReport.load().content()).stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isValid(String page) throws Exception {
        assertEquals(List.of(), findWrong(new String(DefaultReport.read("site/" + page), StandardCharsets.UTF_8)));
    }

    @Test
    void thePageOfTablesOfOthersIsValid() throws Exception {
        assertEquals(List.of(), findWrong(Files.readString(TablesReport.page())));
    }

    @Test
    void theCheckerFindsWhatIsWrong() throws Exception {
        String page = new String(DefaultReport.read("site/index.html"), StandardCharsets.UTF_8);
        assertFalse(findWrong(page.replace("</h1>", "</h2>")).isEmpty());
    }

    /** The problems that the checker finds; the checker is opened at the first call. */
    static synchronized List<String> findWrong(String html) throws Exception {
        if (validator == null) {
            open();
        }
        CollectedMessages collected = new CollectedMessages(new ArrayList<>());
        validator.setUpValidatorAndParsers(collected, false, false);
        InputSource source = new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        source.setEncoding("UTF-8");
        source.setSystemId(SITE);
        validator.checkHtmlInputSource(source);
        return collected.messages();
    }

    private record CollectedMessages(List<String> messages) implements ErrorHandler {

        @Override
        public void warning(SAXParseException problem) {
            error(problem);
        }

        @Override
        public void error(SAXParseException problem) {
            messages.add(problem.getLineNumber() + ":" + problem.getColumnNumber() + " " + problem.getMessage());
        }

        @Override
        public void fatalError(SAXParseException problem) {
            error(problem);
        }
    }
}
