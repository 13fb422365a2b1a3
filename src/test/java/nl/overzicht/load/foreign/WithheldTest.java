package nl.overzicht.load.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.content.Content;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.Loader;
import nl.overzicht.load.MappedFolder;
import nl.overzicht.report.Report;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Amounts that a foreign table marks as not published. */
class WithheldTest {

    private static final String MAPPING = """
            table: t.csv
            id: {prefix: kas, columns: [Post, Gebied]}
            columns: {item: Post, area: Gebied}
            constants: {quantity: amount, unit: EUR, stream: dijken, status: granted, source: brief}
            years: {2026: "2026", 2027: "2027"}
            nothing: ["-"]
            withheld: ["[c]", x]
            leave_out: [{column: Post, is: Totaal, total: all}]
            """;

    @TempDir
    Path temporary;

    private MappedFolder folder(String total) throws IOException {
        String table =
                "Post,Gebied,2026,2027\nKade,noord,4,[c]\nKade,zuid,x,-\nSluis,noord,1,2\nTotaal,," + total + "\n";
        return MappedFolder.of(temporary).mapping(MAPPING).table("t.csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> totals(String total) throws IOException {
        return folder(total).findCodes().stream()
                .filter(line -> line.contains("MAP-7") || line.contains("MAP-9") || line.contains("MAP-34"))
                .map(line -> line.replaceFirst(".*tables/t.csv:", ""))
                .toList();
    }

    @Test
    void theyAreNoStatementsAndAreKept() throws IOException {
        MappedFolder folder = folder("5,2");
        Content content = new Loader().load(folder.folder(), new Findings()).orElseThrow();
        assertEquals(
                List.of(
                        "kas.kade.noord.2026 4 2026-2026 t.csv:2:12",
                        "kas.sluis.noord.2026 1 2026-2026 t.csv:4:13",
                        "kas.sluis.noord.2027 2 2027-2027 t.csv:4:15"),
                folder.statements("kas"));
        assertEquals(
                List.of("dijken noord Kade 2027", "dijken zuid Kade 2026"),
                content.tables().get(0).withheld().stream()
                        .map(amount -> amount.stream().orElseThrow() + " "
                                + amount.area().orElseThrow() + " "
                                + amount.item().orElseThrow() + " " + amount.from())
                        .toList());
    }

    @Test
    void aTotalMayHoldMore() throws IOException {
        assertEquals(List.of(), totals("5,2"));
        assertEquals(
                List.of(
                        "5:9: notice MAP-34 this total is €12; the published rows add up to €5, so €7 is in amounts that are not"
                                + " published (1)"),
                totals("12,2"));
        assertEquals(1, totals("3,2").size());
        assertEquals(true, totals("3,2").get(0).contains("MAP-7"));
    }

    @Test
    void aSumKnowsHowManyItLacks() throws IOException {
        Content content =
                new Loader().load(folder("5,2").folder(), new Findings()).orElseThrow();
        Report report = Report.of(content);
        WithheldAmounts withheld = WithheldAmounts.of(report);
        Sums north = report.facts().sums().of(Scope.ofArea("noord"));
        Sum all = north.of(north.measures().get(0)).values().iterator().next();
        assertEquals(1, withheld.missingIn(Scope.ofArea("noord"), all));
        assertEquals(2, withheld.missingIn(Scope.PROGRAMME, all));
        Sum first = north.of(all.measure(), all.status(), 2026).orElseThrow();
        assertEquals(0, withheld.missingIn(Scope.ofArea("noord"), first));
        assertEquals(1, withheld.missingIn(Scope.ofArea("zuid"), first));
    }

    @Test
    void aWiderRowHoldsThem() throws IOException {
        MappedFolder folder = folder("5,2");
        Path mappings = folder.folder().resolve("data/mappings");
        Files.writeString(folder.folder().resolve("data/tables/whole.csv"), "Bedrag\n99\n");
        Files.writeString(
                mappings.resolve("whole.yaml"),
                "table: whole.csv\nid: {prefix: geheel, by: line}\ncolumns: {value: Bedrag}\n"
                        + "constants: {quantity: amount, unit: EUR, stream: dijken, area: noord, from: 2026, to: 2027,"
                        + " status: granted, source: brief}\n");
        Report report =
                Report.of(new Loader().load(folder.folder(), new Findings()).orElseThrow());
        Sums north = report.facts().sums().of(Scope.ofArea("noord"));
        Sum all = north.of(north.measures().get(0)).values().iterator().next();
        assertEquals("99", all.quantity().orElseThrow().value().toPlainString());
        assertEquals(0, WithheldAmounts.of(report).missingIn(Scope.ofArea("noord"), all));
    }

    /** Rows with a withheld amount cannot be checked against a sum, so the rule does not fail. */
    @Test
    void aRuleOverThemIsNotBroken() throws IOException {
        MappedFolder folder = folder("5,2").mapping(MAPPING + "rules: [{sum: [\"2026\"], equals: \"2027\"}]\n");
        Content content = new Loader().load(folder.folder(), new Findings()).orElseThrow();
        assertEquals(2, content.tables().get(0).rules().get(0).unreadable());
        assertEquals(
                List.of(),
                folder.findCodes().stream()
                        .filter(line -> line.contains("MAP-29"))
                        .toList());
    }
}
