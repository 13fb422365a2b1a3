package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Text;
import nl.overzicht.load.document.SourceFiles;
import nl.overzicht.publish.Amendment;
import nl.overzicht.render.letter.Letter;
import nl.overzicht.run.Pipeline;
import nl.overzicht.run.ReviewRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code overzicht review CONTENT -o FILE.pdf}: the letter with what a reviewer wants to know in its margins. */
@Command(
        name = "review",
        description = {
            "Maakt een versie van de brief om te bespreken, regel voor regel gelijk aan wat wordt verstuurd.",
            "Links staan regelnummers, op elke bladzijde vanaf 1; rechts het feit van elk getal; een streep staat bij wat"
                    + " sinds een editie nieuw of gewijzigd is, en achteraan een lijst daarvan."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReviewCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CONTENT", description = "Map met de inhoud.")
    private Path content;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.pdf",
            description = "Bestand voor de reviewversie; een eerdere wordt vervangen.")
    private Path output;

    @Option(
            names = "--since",
            paramLabel = "EDITION",
            description = "Editie om mee te vergelijken (standaard: de vorige, als die er is).")
    private String since;

    @Mixin
    private RenderOptions options;

    @Override
    public Integer call() throws IOException {
        Path file = output.toAbsolutePath().normalize();
        Pipeline pipeline = options.pipeline();
        refuseFile(file);
        Findings findings = new Findings();
        new ReviewRun(pipeline, content, Optional.ofNullable(since)).write(file, findings);
        Console console = options.console();
        return findings.haveErrors()
                ? console.report(findings, Optional.empty())
                : console.report(
                        findings, Text.of("Reviewversie geschreven in %s.", "Review copy written to %s.", output));
    }

    /** Nobody may take the copy for the letter, and the folders of content and editions hold what is sent. */
    private void refuseFile(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        options.refuse(
                !Amendment.isPath(name) || !name.toLowerCase(Locale.ROOT).endsWith(".pdf"),
                "-o: noem een bestand dat eindigt op .pdf, met letters, cijfers, punt en streepje.");
        options.refuse(
                name.equalsIgnoreCase(Letter.PATH),
                "-o: " + Letter.PATH + " heet de brief zelf; kies een andere naam.");
        options.refuse(SourceFiles.isFolder(file), "-o: " + output + " is een map; noem een bestand.");
        options.refuse(
                !SourceFiles.isFolder(file.getParent()),
                "-o: de map " + file.getParent() + " bestaat niet; maak haar eerst.");
        options.refuse(
                file.startsWith(content.toAbsolutePath().normalize()),
                "De reviewversie kan niet in de map van de inhoud komen.");
    }
}
