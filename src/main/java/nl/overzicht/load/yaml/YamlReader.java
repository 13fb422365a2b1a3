package nl.overzicht.load.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.TextFile;
import nl.overzicht.load.rule.YamlSyntaxRule;
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
            YamlSyntaxRule fault = SyntaxFaults.of(broken);
            Location at = place(file, broken.getLocation());
            findings.add(fault.at(fault == YamlSyntaxRule.TAB ? tab(file, at) : at));
        } catch (IOException | YAMLException broken) {
            findings.add(SyntaxFaults.of(broken).at(file.at()));
        }
        return Optional.empty();
    }

    /** The parser reports the end of what it read before: the tab stands at the beginning of a line from there on. */
    private static Location tab(TextFile file, Location reported) {
        List<String> lines = file.text().lines().toList();
        return IntStream.range(reported.line() - 1, lines.size())
                .filter(line -> lines.get(line).matches(" *\\t.*"))
                .mapToObj(line ->
                        new Location(file.at().path(), line + 1, lines.get(line).indexOf('\t') + 1))
                .findFirst()
                .orElse(reported);
    }

    private static Location place(TextFile file, JsonLocation at) {
        return at == null
                ? file.at()
                : new Location(file.at().path(), Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
