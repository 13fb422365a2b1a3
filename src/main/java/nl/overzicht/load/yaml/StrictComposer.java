package nl.overzicht.load.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.overzicht.load.rule.YamlRule;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Composes YAML without anchors and tags, and refuses a file at the first of them: anchors can make a small file expand
 * enormously, tags can name Java classes, and content needs neither.
 */
final class StrictComposer extends Composer {

    private static final int DEEPEST = 20;

    private final FilePlaces places;
    private Mark bracket;

    StrictComposer(String text, FilePlaces places, LoaderOptions options) {
        super(new ParserImpl(new StreamReader(text), options), new Resolver(), options);
        this.places = places;
    }

    /** @param limit greatest size of a file in characters */
    static LoaderOptions options(int limit) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(limit);
        options.setNestingDepthLimit(DEEPEST - 1); // the library counts from zero
        return options;
    }

    /** Applies one of three functions to a node, chosen by the kind of the node. */
    static <T> T fold(
            Node node,
            Function<ScalarNode, T> scalar,
            Function<SequenceNode, T> sequence,
            Function<MappingNode, T> mapping) {
        if (node instanceof ScalarNode single) {
            return scalar.apply(single);
        }
        return node instanceof SequenceNode list ? sequence.apply(list) : mapping.apply((MappingNode) node);
    }

    /** The position of the innermost bracket that is still open. */
    Optional<Mark> bracket() {
        return Optional.ofNullable(bracket);
    }

    /**
     * The only document; null when there is none. Refuses nesting that is too deep here, since the library gives no position
     * for it.
     */
    @Override
    public Node getSingleNode() {
        try {
            return super.getSingleNode();
        } catch (MarkedYAMLException marked) {
            throw marked;
        } catch (YAMLException unmarked) {
            throw unmarked.getMessage().startsWith("Nesting Depth")
                    ? new Refusal(
                            YamlRule.TOO_DEEP.at(places.of(parser.peekEvent().getStartMark()), DEEPEST))
                    : unmarked;
        }
    }

    @Override
    protected Node composeScalarNode(String anchor, List<CommentLine> comments) {
        ScalarEvent event = (ScalarEvent) parser.peekEvent();
        refuse(event, event.getTag());
        return super.composeScalarNode(anchor, comments);
    }

    @Override
    protected Node composeSequenceNode(String anchor) {
        return nest(() -> super.composeSequenceNode(anchor));
    }

    @Override
    protected Node composeMappingNode(String anchor) {
        return nest(() -> super.composeMappingNode(anchor));
    }

    private Node nest(Supplier<Node> collection) {
        CollectionStartEvent event = (CollectionStartEvent) parser.peekEvent();
        refuse(event, event.getTag());
        Mark outer = bracket;
        bracket = event.isFlow() ? event.getStartMark() : outer;
        Node node = collection.get();
        bracket = outer;
        return node;
    }

    private void refuse(NodeEvent event, String tag) {
        if (event.getAnchor() != null) {
            throw new Refusal(YamlRule.ALIAS.at(places.of(event.getStartMark())));
        }
        if (tag != null) {
            throw new Refusal(YamlRule.TAG.at(places.of(event.getStartMark()), tag));
        }
    }
}
