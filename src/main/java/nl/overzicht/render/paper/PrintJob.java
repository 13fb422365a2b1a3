package nl.overzicht.render.paper;

import java.util.Map;
import java.util.Optional;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.pdf.DocumentInfo;
import nl.overzicht.report.Report;

/**
 * A document to print.
 *
 * @param path where it is written
 * @param report that it belongs to
 * @param text resources and words
 * @param xhtml the document to lay out
 * @param drawings its drawings by name
 * @param info its metadata
 * @param mark the draft mark in the margin; empty: none
 * @param places finds its words in the author's files
 */
public record PrintJob(
        String path,
        Report report,
        PaperText text,
        String xhtml,
        Map<String, Drawing> drawings,
        DocumentInfo info,
        Optional<String> mark,
        TextPlace places) {}
