package nl.overzicht.render.progress;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import nl.overzicht.ProcessorTime;
import nl.overzicht.finding.Findings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor time of a long report, which grows linearly with its pages. */
class LongReportTest {

    private static final String SETTINGS = "  title: Een lang rapport\n  contents: 3\n  front_pages: roman\n";

    /**
     * Allowed growth of the time per page for a report three times as long; if the work were quadratic, it would be nearly
     * three.
     */
    private static final double MOST_GROWTH = 1.6;

    @TempDir
    private Path folder;

    @Test
    @Tag("slow")
    @Tag("long")
    void aPageTakesNoLongerInALongerReport() throws IOException {
        byte[] first = print(2);
        print(6); // validates now, if requested, and not while the time is measured
        double few = nanosecondsPerPage(2);
        double many = nanosecondsPerPage(6);
        assertTrue(many < few * MOST_GROWTH, () -> "per page " + few + " ns, and then " + many);
        assertArrayEquals(first, print(2));
    }

    @Test
    @Tag("full")
    void sixtyPagesIn15Seconds() throws IOException {
        assertTrue(pages(ProcessorTime.atMost(Duration.ofSeconds(15), () -> print(8))) >= 60);
    }

    @Test
    @Tag("full")
    void twoHundredPagesInAMinute() throws IOException {
        assertTrue(pages(ProcessorTime.atMost(Duration.ofSeconds(60), () -> print(27))) >= 200);
    }

    private double nanosecondsPerPage(int chapters) throws IOException {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        byte[] pdf = print(chapters);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / (double) pages(pdf);
    }

    private byte[] print(int chapters) throws IOException {
        return new MadeUpReport(folder.resolve(String.valueOf(System.nanoTime())), SETTINGS, LongText.of(chapters))
                .print(new Findings());
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
