package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nl.overzicht.CoastReport;
import nl.overzicht.DefaultReport;
import nl.overzicht.MadeUpMoney;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows a number finds that number and its rows. */
class NumberLinksTest {

    @TempDir
    private Path folder;

    @Tag("slow")
    @Test
    void ofReportsOfAFewRows() throws IOException {
        assertTrue(new NumberLinks(DefaultReport.output().resolve("site")).follow() > 100);
        assertTrue(new NumberLinks(CoastReport.output().resolve("site")).follow() > 100);
    }

    @Test
    @Tag("slow")
    void ofManyAreasStreamsAndYears() throws IOException {
        MadeUpMoney money = new MadeUpMoney(6, 5, 4, List.of("granted", "paid"), List.of("EUR", "GBP"));
        Path content = money.write(folder.resolve("content"));
        Files.writeString(content.resolve("report.yaml"), "factsheets: none\n", StandardOpenOption.APPEND);
        Path output = DefaultReport.build(content, folder.resolve("output"));
        assertTrue(new NumberLinks(output.resolve("site")).follow() > 300);
    }
}
