package nl.overzicht.load.yaml;

import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.file.TextFile;
import nl.overzicht.load.rule.YamlRule;
import nl.overzicht.load.rule.YamlSyntaxRule;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.ComposerException;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a YAML file as a tree; JSON is valid YAML too. Keeps no state between files. */
public final class YamlReader {

    private final LoaderOptions options;

    /** @param limit greatest size of a file in characters */
    public YamlReader(int limit) {
        this.options = StrictComposer.options(limit);
    }

    /**
     * The file as a tree (YAML 1.1); empty, with a finding at the first fault, when it is invalid or uses what content may not
     * use: anchors, tags or a second document.
     */
    public Optional<Node> read(TextFile file, Findings findings) {
        FilePlaces places = new FilePlaces(file.at().path());
        StrictComposer composer = new StrictComposer(file.text(), places, options);
        try {
            return Optional.of(tree(composer, new TreeBuilder(file, places, findings)));
        } catch (Refusal refusal) {
            findings.add(refusal.finding());
        } catch (ComposerException unfit) {
            findings.add(finding(unfit, places));
        } catch (MarkedYAMLException broken) {
            findings.add(SyntaxFaults.of(broken, composer.bracket(), places));
        } catch (YAMLException broken) {
            findings.add(YamlSyntaxRule.UNCLEAR.at(file.at()));
        }
        return Optional.empty();
    }

    private static Node tree(StrictComposer composer, TreeBuilder tree) {
        var root = composer.getSingleNode();
        return root == null ? tree.empty() : StrictComposer.fold(root, tree::scalar, tree::items, tree::keys);
    }

    /** The finding for valid YAML that is not a single document without anchors and tags. */
    private static Finding finding(ComposerException unfit, FilePlaces places) {
        YamlRule rule = unfit.getProblem().contains("another document") ? YamlRule.SECOND_DOCUMENT : YamlRule.ALIAS;
        return rule.at(places.of(unfit.getProblemMark()));
    }
}
