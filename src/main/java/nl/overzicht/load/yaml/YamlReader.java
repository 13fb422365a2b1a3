package nl.overzicht.load.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.Optional;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.TextFile;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads one YAML file as a tree. JSON is read the same way. Holds no state of a file. */
public final class YamlReader {

    private final JsonFactory yaml;

    /** @param limit greatest size of a file in characters */
    public YamlReader(int limit) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(limit);
        this.yaml = YAMLFactory.builder()
                .loaderOptions(options)
                .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
                .build();
    }

    /** The file as a tree; empty, with a finding, when it is no YAML or uses what content may not use. */
    public Optional<Node> read(TextFile file, Findings findings) {
        return read(yaml, file, findings);
    }

    static Optional<Node> read(JsonFactory format, TextFile file, Findings findings) {
        try (var parser = format.createParser(file.text())) {
            return Optional.of(new Tree(parser, file, findings).document());
        } catch (Tree.Refused refused) {
            findings.add(refused.finding());
        } catch (JacksonException broken) {
            findings.add(SyntaxFaults.of(broken).at(place(file, broken.getLocation())));
        } catch (IOException | YAMLException broken) {
            findings.add(SyntaxFaults.of(broken).at(file.at()));
        }
        return Optional.empty();
    }

    private static Location place(TextFile file, JsonLocation at) {
        return at == null
                ? file.at()
                : new Location(file.at().path(), Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
