package nl.overzicht.narrative.syntax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.choice.Directive;
import nl.overzicht.content.Content;
import nl.overzicht.content.Document;
import nl.overzicht.content.Prose;

/** Finds the figures and tables that texts request from the program. */
public final class Directives {

    private Directives() {}

    /** The directives of all texts, each once, in the order of their first use. */
    public static List<Directive> of(Content content) {
        return Stream.concat(
                        content.documents().stream().map(Document::text),
                        content.prose().values().stream().map(Prose::text))
                .filter(text -> text.contains("${figure.") || text.contains("${" + Directive.TABLE))
                .flatMap(text -> Syntax.findAll(Syntax.parse(text), FactNode.class).stream())
                .flatMap(node -> node.directive().stream())
                .collect(Collectors.toMap(
                        Directive::id, directive -> directive, (first, same) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
