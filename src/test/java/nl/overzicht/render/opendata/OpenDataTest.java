package nl.overzicht.render.opendata;

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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import nl.overzicht.DefaultReport;
import nl.overzicht.funding.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables contain what the report states, no more and no less. */
class OpenDataTest {

    @Test
    void everyStatementIsARowInBothForms() throws IOException {
        List<Statement> statements = DefaultReport.load().programme().statements();
        List<String> lines = csv("statements");
        assertEquals(statements.size() + 1, lines.size());
        assertTrue(lines.get(0).startsWith("id,stream,area,quantity,value,unit,precision,status"));
        JsonNode rows = json("statements");
        assertEquals(statements.size(), rows.size());
        for (int i = 0; i < statements.size(); i++) {
            assertEquals(statements.get(i).id(), rows.get(i).get("id").asText());
            String row = lines.get(i + 1).replace("\"", "");
            assertTrue(row.startsWith(statements.get(i).id() + ","), row);
            assertEquals(
                    0,
                    statements
                            .get(i)
                            .amount()
                            .value()
                            .compareTo(rows.get(i).get("value").decimalValue()));
        }
    }

    @Test
    void amountsAreWholeEurosWithTheirPrecision() throws IOException {
        JsonNode amount = json("statements").get(0);
        assertEquals("600000000", amount.get("value").asText());
        assertEquals("estimated", amount.get("precision").asText());
        assertEquals("agreed", amount.get("status").asText());
        assertEquals(2029, amount.get("to").asInt());
    }

    @Test
    void whatASourceDoesNotSayIsLeftOut() throws IOException {
        JsonNode areas = json("statements").get(1);
        assertFalse(areas.has("status") || areas.has("from") || areas.has("per"));
    }

    @Test
    void factsNameTheirStatements() throws IOException {
        for (JsonNode fact : json("facts")) {
            if (fact.get("id").asText().equals("coalitie.amount.total")) {
                assertEquals("\u20ac945 miljoen (berekend)", fact.get("text").asText());
                assertEquals("yes", fact.get("computed").asText());
                assertEquals("coalitie.amount", fact.get("statements").asText());
                return;
            }
        }
        throw new AssertionError("no total");
    }

    /** Each table conforms to its published schema, according to a third-party validator. */
    @ParameterizedTest
    @ValueSource(strings = {"statements", "facts", "sums", "streams", "areas"})
    void tablesFitTheirSchema(String table) {
        String schema = new String(DefaultReport.read("site/data/" + table + ".schema.json"), StandardCharsets.UTF_8);
        Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
        String data = new String(DefaultReport.read("site/data/" + table + ".json"), StandardCharsets.UTF_8);
        assertEquals(List.of(), validator.validate(data, InputFormat.JSON));
        assertFalse(validator
                .validate(data.replace("\"id\"", "\"naam\""), InputFormat.JSON)
                .isEmpty());
    }

    @Test
    void theCatalogueNamesEachFileWithItsSizeAndHash() throws Exception {
        JsonNode catalogue = new ObjectMapper().readTree(DefaultReport.read("site/data/catalogus.jsonld"));
        assertEquals("dcat:Catalog", catalogue.get("@type").asText());
        assertFalse(catalogue.has("dct:license") || catalogue.has("dct:issued"), "what is unknown is absent");
        int files = 0;
        for (JsonNode dataset : catalogue.get("dcat:dataset")) {
            for (JsonNode file : dataset.get("dcat:distribution")) {
                String name = file.get("dcat:downloadURL").get("@id").asText();
                byte[] bytes = DefaultReport.read("site/data/" + name);
                assertEquals(
                        Integer.toString(bytes.length),
                        file.get("dcat:byteSize").get("@value").asText());
                assertEquals(
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
                        file.at("/spdx:checksum/spdx:checksumValue/@value").asText());
                files++;
            }
        }
        assertEquals(10, files);
    }

    private static List<String> csv(String table) {
        return new String(DefaultReport.read("site/data/" + table + ".csv"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static JsonNode json(String table) throws IOException {
        return new ObjectMapper()
                .readTree(DefaultReport.read("site/data/" + table + ".json"))
                .get(table);
    }
}
