package nl.overzicht.render.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.overzicht.DefaultReport;
import nl.overzicht.funding.Statement;
import org.junit.jupiter.api.Test;

/** The tables say what the report says, no more and no less. */
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
