package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import nl.overzicht.CommandRun;
import nl.overzicht.MadeUpProgramme;
import nl.overzicht.console.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of facts has the sums, with the rows that they include and those that were replaced. */
@Tag("slow")
class FactsOfSumsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** The period of a sum spans its rows, also if these are for different years. */
    @Test
    void aSumWithItsRows() throws IOException {
        JsonNode total = fact(json("facts", "content", "--json"), "total.granted");
        assertEquals("208000000", total.get("value").asText());
        assertEquals("more-than", total.get("precision").asText());
        assertEquals("[\"granted\"]", total.get("statuses").toString());
        assertEquals("{\"from\":2026,\"to\":2029}", total.get("period").toString());
        assertEquals(1, total.get("rows_count").asInt());
        assertEquals(0, total.get("set_aside").size());
        assertEquals(0, total.get("set_aside_count").asInt());
    }

    /** The sums of years and of streams in areas are listed once each, are facts, and list their first hundred rows. */
    @Test
    void everySumIsAskedFor() throws IOException {
        Path content = MadeUpProgramme.write(30, folder.resolve("content"));
        JsonNode few = json("facts", content.toString(), "--json");
        JsonNode all = json("facts", content.toString(), "--json", "--sums");
        // 1 programme, 2 streams and 30 areas in 5 years; 60 streams in areas, over all years and in 5
        assertEquals(few.size() + 33 * 5 + 60 * 6, all.size());
        Set<String> ids = new HashSet<>();
        all.forEach(fact -> assertTrue(ids.add(fact.get("id").asText()), fact::toString));
        assertTrue(ids.containsAll(Set.of(
                "total.granted.2026",
                "duinen.total.granted.2030",
                "gebied-7.total.granted.2028",
                "dijken.gebied-30.total.granted",
                "dijken.gebied-30.total.granted.2027")));
        JsonNode total = fact(all, "total.granted");
        assertEquals(100, total.get("rows").size());
        assertEquals(300, total.get("rows_count").asInt());
        assertEquals(10, fact(all, "gebied-7.total.granted").get("rows").size());
        assertTrue(text("facts", content.toString()).contains("    rij      en nog 200\n"));
    }

    @Test
    void rowsThatWereReplacedAreListedWithTheReason() throws IOException {
        Path made = MadeUpProgramme.write(1, folder.resolve("made"));
        Files.writeString(
                made.resolve("data/statements.csv"),
                "id,stream,quantity,value,unit,precision,status,from,to,as_of,source\n"
                        + "was,dijken,amount,5,mln EUR,stated,granted,2026,2027,2025-01,besluit\n"
                        + "is,dijken,amount,7,mln EUR,stated,granted,2026,2027,2026-01,besluit\n");
        JsonNode total = fact(json("facts", made.toString(), "--json"), "dijken.total.granted");
        assertEquals(1, total.get("set_aside_count").asInt());
        assertEquals(
                "[{\"place\":\"" + made
                        + "/data/statements.csv:2\",\"row\":\"was\",\"reason\":\"later\",\"by\":\"is\"}]",
                total.get("set_aside").toString());
        assertTrue(
                text("facts", made.toString())
                        .contains("terzijde " + made + "/data/statements.csv:2 was, vervangen door is"),
                out::toString);
    }

    /** A sum that is used must be signed off, so it is listed even without {@code --sums}. */
    @Test
    void aSumOfAYearThatIsUsedIsListed() throws IOException {
        Path content = MadeUpProgramme.write(2, folder.resolve("content"));
        Files.writeString(content.resolve("letter.md"), "In ${=2026} is ${gebied-1.total.granted.2026} toegekend.\n");
        JsonNode few = json("facts", content.toString(), "--json", "--uses");
        assertEquals(1, fact(few, "gebied-1.total.granted.2026").get("uses").size());
        JsonNode all = json("facts", content.toString(), "--json", "--uses", "--sums");
        assertEquals(1, fact(all, "gebied-1.total.granted.2026").get("uses").size());
    }

    private JsonNode json(String... arguments) throws IOException {
        return new ObjectMapper().readTree(text(arguments)).get("facts");
    }

    private String text(String... arguments) {
        out.getBuffer().setLength(0);
        assertEquals(
                ExitCode.DONE,
                CommandRun.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true)),
                err::toString);
        return out.toString();
    }

    private static JsonNode fact(JsonNode facts, String id) {
        for (JsonNode fact : facts) {
            if (fact.get("id").asText().equals(id)) {
                return fact;
            }
        }
        throw new AssertionError(id);
    }
}
