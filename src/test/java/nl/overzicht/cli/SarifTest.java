package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Location;
import nl.overzicht.print.Sarif;
import nl.overzicht.rulebook.Books;
import nl.overzicht.rulebook.RuleText;
import nl.overzicht.run.RuleIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Findings as SARIF conform to its published schema, and have the title, severity and help of each rule. */
class SarifTest {

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void aTypedNumber() throws IOException {
        content = DefaultReport.copyWithLetter(folder.resolve("in houd"), "Voor PMG is ruim €208 miljoen toegekend.");
    }

    @Test
    void placesAndLevels() throws IOException {
        JsonNode log = new ObjectMapper().readTree(check(Language.NL));
        assertEquals("2.1.0", log.get("version").asText());
        JsonNode driver = log.at("/runs/0/tool/driver");
        assertEquals("overzicht", driver.get("name").asText());
        List<String> rules = new ArrayList<>();
        for (JsonNode result : log.at("/runs/0/results")) {
            rules.add(result.get("ruleId").asText());
            assertTrue(List.of("error", "warning", "note")
                    .contains(result.get("level").asText()));
            assertEquals(
                    result.get("ruleId"),
                    driver.at("/rules/" + result.get("ruleIndex").asInt() + "/id"));
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertTrue(place.at("/artifactLocation/uri").asText().startsWith("file:///"), place::toString);
            assertTrue(place.at("/artifactLocation/uri").asText().contains("in%20houd/"), place::toString);
            assertTrue(place.at("/region/startLine").asInt() >= 1
                    && place.at("/region/startColumn").asInt() >= 1);
            if (result.get("ruleId").asText().equals("PRS-2")) {
                assertEquals(13 + 17, place.at("/region/endColumn").asInt());
            }
        }
        assertTrue(rules.contains("PRS-2"), rules::toString);
    }

    @ParameterizedTest
    @EnumSource
    void rulesAreInTheLanguageAskedFor(Language language) throws IOException {
        JsonNode run = new ObjectMapper().readTree(check(language)).at("/runs/0");
        assertEquals(language.tag(), run.get("language").asText());
        JsonNode rules = run.at("/tool/driver/rules");
        JsonNode typed = StreamSupport.stream(rules.spliterator(), false)
                .filter(rule -> rule.get("id").asText().equals("PRS-2"))
                .findFirst()
                .orElseThrow();
        RuleText said = Books.of(language).require("PRS-2");
        assertEquals(said.title(), typed.at("/shortDescription/text").asText());
        assertEquals(said.summary(), typed.at("/fullDescription/text").asText());
        assertEquals("warning", typed.at("/defaultConfiguration/level").asText());
        assertTrue(typed.at("/help/markdown").asText().contains("`overzicht check CONTENT --fix`"));
        assertFalse(typed.at("/help/text").asText().contains("`"));
    }

    @ParameterizedTest
    @EnumSource
    void whatCheckPrintsFitsTheSchema(Language language) throws IOException {
        assertFits(check(language));
    }

    /** One finding of each rule, some with several variants. */
    @ParameterizedTest
    @EnumSource
    void everyRuleFitsTheSchema(Language language) throws IOException {
        List<Finding> findings = RuleIndex.all().stream()
                .map(rule -> rule.at(
                        new Location("data/a b.xlsx", "Blad1", 3, 2),
                        rule.definition().places().toArray()))
                .toList();
        String log = Sarif.of(findings, "1", Books.of(language));
        assertFits(log);
        JsonNode rules = new ObjectMapper().readTree(log).at("/runs/0/tool/driver/rules");
        assertEquals(RuleIndex.codes().size(), rules.size());
    }

    private static void assertFits(String log) throws IOException {
        assertEquals(List.of(), schema().validate(log, InputFormat.JSON));
        String broken = log.replace("\"ruleIndex\"", "\"index\"");
        assertFalse(schema().validate(broken, InputFormat.JSON).isEmpty());
    }

    /** The schema of the standard, from a third-party library. */
    private static Schema schema() throws IOException {
        try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    private String check(Language language) {
        return CommandRun.done("check", content.toString(), "--format", "sarif", "--lang", language.tag())
                .out();
    }
}
