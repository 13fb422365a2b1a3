package nl.overzicht.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.load.xlsx.WorkbookText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Items are read alike from tables of every format, and appear wherever stream and area do. */
class ItemsTest {

    private static final Path BASE = Path.of("src/test/resources/findings/base");
    private static final List<String> ITEMS = List.of("P-12 Brug Noord", "2024/17 Caf\u00e9 \"De Dijk\"");

    @TempDir
    Path temporary;

    private Path content;

    @BeforeEach
    void writeContent() throws IOException {
        content = Folders.copy(BASE, temporary.resolve("content"));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(content.resolve(path).getParent());
        Files.writeString(content.resolve(path), text);
    }

    private void writeCsv() throws IOException {
        write("data/statements.csv", """
                id,stream,area,item,item_name,quantity,value,unit,status,source
                dijken.amount,dijken,,,,amount,400,mln EUR,granted,brief
                dijken.homes,dijken,,,,homes,50,homes,target,brief
                a,dijken,noord, P-12 ,"Brug
                Noord",amount,3,mln EUR,paid,brief
                b,dijken,noord,2024/17,"Cafe\u0301 ""De Dijk\""",amount,4,mln EUR,paid,brief
                """);
    }

    @Test
    void inText() throws IOException {
        writeCsv();
        assertEquals(ITEMS, items());
    }

    @Test
    void inAWorkbook() throws IOException {
        Files.delete(content.resolve("data/statements.csv"));
        String sheet = """
                == sheet Blad1
                id | stream | area | item | item_name | quantity | value | unit | status | source
                dijken.amount | dijken | | | | amount | n:400 | mln EUR | granted | brief
                dijken.homes | dijken | | | | homes | n:50 | homes | target | brief
                a | dijken | noord | P-12 | Brug Noord | amount | n:3 | mln EUR | paid | brief
                b | dijken | noord | n:17 | | amount | n:4 | mln EUR | paid | brief""";
        Files.write(content.resolve("data/statements.xlsx"), WorkbookText.bytes(sheet));
        assertEquals(List.of("P-12 Brug Noord", "17 "), items());
    }

    @Test
    void inYaml() throws IOException {
        Files.delete(content.resolve("data/statements.csv"));
        write("data/statements.yaml", """
                statements:
                  - {id: dijken.amount, stream: dijken, quantity: amount, value: 400, unit: mln EUR, status: granted, source: brief}
                  - {id: dijken.homes, stream: dijken, quantity: homes, value: 50, unit: homes, status: target, source: brief}
                  - {id: a, stream: dijken, item: P-12, item_name: Brug Noord, quantity: amount, value: 3, unit: EUR, source: brief}
                  - {id: b, area: noord, item: 17, quantity: amount, value: 3, unit: EUR, source: brief}
                """);
        assertEquals(List.of("P-12 Brug Noord", "17 "), items());
    }

    @Test
    void throughAMapping() throws IOException {
        write(
                "data/tables/grants.csv",
                "Nr,Wie,Waar,Euro\n12,Brug Noord,Noorden,3\n13,Sluis,Noorden,4\n12,,Zuiden,5\n");
        write("data/mappings/grants.yaml", """
                table: grants.csv
                id: {prefix: grants, columns: [Waar, Nr]}
                columns: {item: Nr, item_name: Wie, area: Waar, value: Euro}
                constants: {quantity: amount, unit: EUR, status: paid, source: brief}
                words:
                  area: {Noorden: noord, Zuiden: zuid}
                  item: {"12": P-12, "13": P-13}
                """);
        assertEquals(List.of("P-12 Brug Noord", "P-13 Sluis", "P-12 "), items());
    }

    @Test
    void anItemHasItsNameInEachRow() throws IOException {
        write("data/statements.csv", """
                id,stream,item,item_name,quantity,value,unit,status,source
                dijken.amount,dijken,,,amount,400,mln EUR,granted,brief
                dijken.homes,dijken,,,homes,50,homes,target,brief
                a,dijken,P-12,,amount,3,mln EUR,paid,brief
                b,dijken,P-12,Brug Noord,amount,4,mln EUR,granted,brief
                """);
        assertEquals(List.of("P-12 Brug Noord", "P-12 Brug Noord"), items());
    }

    @Test
    void theyArePublishedWithStreamAndArea() throws IOException {
        writeCsv();
        Path output = DefaultReport.build(content, temporary.resolve("output"));
        List<String> rows = Files.readAllLines(output.resolve("site/data/statements.csv"));
        assertEquals("id,stream,area,item,item_name,quantity", rows.get(0).substring(0, 38));
        assertTrue(rows.get(3).startsWith("a,dijken,noord,P-12,\"Brug Noord\",amount,3000000"), rows.get(3));
        String json = Files.readString(output.resolve("site/data/statements.json"));
        assertTrue(json.contains("\"P-12\"") && json.contains("\"item_name\""), json);
        assertTrue(Files.readString(output.resolve("site/data/statements.schema.json"))
                .contains("item_name"));
        assertTrue(Files.readString(output.resolve("site/gebieden/noord.html")).contains("Brug Noord (P-12)"));
    }

    @Test
    void anotherNameOfAnItemIsAChange() throws IOException {
        writeCsv();
        Path later = Folders.copy(content, temporary.resolve("later"));
        Path file = later.resolve("data/statements.csv");
        Files.writeString(file, Files.readString(file).replace(" P-12 ", "P-13"));
        String changes =
                CommandRun.done("diff", content.toString(), later.toString()).out();
        assertTrue(changes.contains("Brug Noord (P-12)") && changes.contains("Brug Noord (P-13)"), changes);
    }

    private List<String> items() {
        return DefaultReport.load(content).programme().statements().stream()
                .filter(statement -> statement.item().isPresent())
                .map(statement -> statement.item().get() + " " + statement.itemName())
                .toList();
    }
}
