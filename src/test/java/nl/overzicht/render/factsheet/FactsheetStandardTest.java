package nl.overzicht.render.factsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.CoastReport;
import nl.overzicht.DefaultReport;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Area;
import nl.overzicht.publish.Memory;
import nl.overzicht.render.pdf.ValidationProfile;
import nl.overzicht.report.FactsheetPlan;
import nl.overzicht.report.PublicationFiles;
import nl.overzicht.report.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Factsheets conform to the standards of the letter: in both languages, as example, draft and final. */
@Tag("slow")
class FactsheetStandardTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = ValidationProfile.class,
            names = {"PDF_A_2A", "PDF_UA_1"})
    void inDutchAsAnExample(ValidationProfile standard) throws Exception {
        hold(standard, DefaultReport.output());
    }

    @ParameterizedTest
    @EnumSource(
            value = ValidationProfile.class,
            names = {"PDF_A_2A", "PDF_UA_1"})
    void inEnglishOfStreams(ValidationProfile standard) throws Exception {
        hold(standard, CoastReport.output());
    }

    /** They differ only in numbers and names: one in ten is validated, and all of them in {@code full}. */
    @Test
    void inEnglishOfSomeAreas() throws Exception {
        holdAreas(10);
    }

    @Test
    @Tag("full")
    void inEnglishOfAllAreas() throws Exception {
        holdAreas(1);
    }

    private void holdAreas(int oneIn) throws Exception {
        Report report = DefaultReport.load(CoastReport.copyWithSheetsOfAreas(folder.resolve("coast")));
        Memory output = new Memory();
        PublicationFiles files =
                new Factsheets(DefaultReport.resources(), Optional.empty()).files(report, output, new Findings());
        List<Area> areas = FactsheetPlan.of(report).areas();
        assertEquals(60, areas.size());
        for (int i = 0; i < areas.size(); i += oneIn) {
            String path = "site/" + FactsheetPlan.ofArea(areas.get(i).id());
            files.write(path);
            for (ValidationProfile standard : List.of(ValidationProfile.PDF_A_2A, ValidationProfile.PDF_UA_1)) {
                assertEquals(List.of(), standard.broken(output.read(path)), path);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"draft,nl", "draft,en", "final,nl", "final,en"})
    @Tag("long")
    void inEachState(String state, String language) throws Exception {
        Path content = DefaultReport.copyToSend(folder.resolve("content"));
        Path settings = content.resolve("report.yaml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replace("state: example\n", "state: " + state + "\ndate: 2026-03-02\n")
                        .replace("language: nl\n", "language: " + language + "\n")
                        .replace("letter:\n", "letter:\n  reference: 2026-0000001\n"));
        Report report = DefaultReport.load(content);
        Memory output = new Memory();
        new Factsheets(DefaultReport.resources(), Optional.empty()).render(report, output, new Findings());
        byte[] sheet = output.read("site/" + FactsheetPlan.ofStream("pmg"));
        for (ValidationProfile standard : List.of(ValidationProfile.PDF_A_2A, ValidationProfile.PDF_UA_1)) {
            assertEquals(List.of(), standard.broken(sheet));
        }
    }

    private static void hold(ValidationProfile standard, Path output) throws Exception {
        List<Path> sheets = sheets(output);
        assertFalse(sheets.isEmpty());
        for (Path sheet : sheets) {
            assertEquals(List.of(), standard.broken(Files.readAllBytes(sheet)), sheet::toString);
        }
    }

    private static List<Path> sheets(Path output) throws IOException {
        try (Stream<Path> files = Files.list(output.resolve("site/factsheets"))) {
            return files.sorted().toList();
        }
    }
}
