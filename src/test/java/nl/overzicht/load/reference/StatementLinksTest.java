package nl.overzicht.load.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.load.Attack;
import nl.overzicht.load.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Following references between statements always terminates, even if they form cycles. */
@Tag("slow")
class StatementLinksTest {

    private static final String HEAD = "id,stream,quantity,value,unit,source,part_of,same_as\n";

    private final Random random = new Random(20260113);

    @TempDir
    Path temporary;

    @Test
    void noStatementLeadsBackToItself() throws IOException {
        Attack.copyBaseTo(temporary);
        long links = 0;
        for (int run = 0; run < 200; run++) {
            Files.writeString(temporary.resolve("data/statements.csv"), table(1 + random.nextInt(9)));
            Findings findings = new Findings();
            List<Statement> statements = new Loader()
                    .load(temporary, findings)
                    .orElseThrow()
                    .programme()
                    .statements();
            Map<String, Statement> byId = Programme.byId(statements, Statement::id);
            statements.forEach(statement -> follow(statement.id(), byId, Set.of()));
            assertEquals(Set.of(), others(findings));
            links += statements.stream()
                    .filter(statement ->
                            statement.partOf().or(statement::sameAs).isPresent())
                    .count();
        }
        assertTrue(links > 100, "statements that still refer to another: " + links);
    }

    private String table(int rows) {
        StringBuilder table = new StringBuilder(HEAD);
        for (int i = 0; i < rows; i++) {
            table.append("s%d,dijken,homes,1,homes,brief,%s,%s\n".formatted(i, link(rows), link(rows)));
        }
        return table.toString();
    }

    private String link(int rows) {
        return random.nextInt(3) == 0 ? "s" + random.nextInt(rows) : "";
    }

    private static void follow(String id, Map<String, Statement> byId, Set<String> path) {
        assertTrue(!path.contains(id), path::toString);
        Set<String> longer = new HashSet<>(path);
        longer.add(id);
        byId.get(id).partOf().ifPresent(next -> follow(next, byId, longer));
        byId.get(id).sameAs().ifPresent(next -> follow(next, byId, longer));
    }

    private static Set<String> others(Findings findings) {
        Set<String> codes = new HashSet<>();
        findings.toSortedList().stream().map(Finding::code).forEach(codes::add);
        codes.removeAll(Set.of("STM-8", "STM-9"));
        return codes;
    }
}
