package nl.overzicht.render.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateNode;
import freemarker.core.TemplateNode.Part;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Reads a template without filling it in, and collects the components of its views that it names in any branch, and names
 * that no view has. Macros are read where they are called, with their arguments.
 */
final class TemplateReader {

    private final UnaryOperator<String> source;
    private final List<Class<?>> views;
    private final Map<String, Library> libraries = new HashMap<>();

    /** Components that were read, as {@link ViewType#key}. */
    final TreeSet<String> read = new TreeSet<>();

    /** Names that no view has. */
    final TreeSet<String> unknown = new TreeSet<>();

    /** A template with its macros and its variables. */
    private record Library(String name, Map<String, TemplateNode> macros, Map<String, Object> variables) {}

    /** Variables, the innermost first; a value is a {@link ViewType} or a {@link Library}. */
    private record Scope(Library library, Map<String, Object> locals) {

        Scope with(String name, Object value) {
            Map<String, Object> more = new HashMap<>(locals);
            more.put(name, value);
            return new Scope(library, more);
        }

        Optional<Object> find(String name) {
            return Optional.ofNullable(
                    locals.getOrDefault(name, library.variables().get(name)));
        }
    }

    /**
     * @param source of a template by its name
     * @param views the records that the template sees
     */
    TemplateReader(UnaryOperator<String> source, List<Class<?>> views) {
        this.source = source;
        this.views = views;
    }

    /** Reads a template. */
    void read(String name) {
        library(name);
    }

    private Library library(String name) {
        Library known = libraries.get(name);
        if (known != null) {
            return known;
        }
        Library library = new Library(name, new HashMap<>(), new HashMap<>());
        libraries.put(name, library);
        TemplateNode root = parse(name);
        statements(List.of(root), new Scope(library, Map.of()));
        return library;
    }

    private TemplateNode parse(String name) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        try {
            return TemplateNode.of(new Template(name, new StringReader(source.apply(name)), configuration));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void statements(List<TemplateNode> nodes, Scope scope) {
        nodes.forEach(node -> statement(node, scope));
    }

    private void statement(TemplateNode node, Scope scope) {
        switch (node.kind()) {
            case "Macro" -> scope.library().macros().put(name(node, 0), node);
            case "LibraryLoad" -> {
                String path = node.parts().get(0).node().text().replace("\"", "");
                String folder = scope.library().name().replaceFirst("[^/]*$", "");
                scope.library().variables().put(name(node, 1), library(folder + path));
            }
            case "IteratorBlock" -> {
                ViewType row = value(node, 0, scope).element();
                statements(node.children(), scope.with(name(node, 1), row));
            }
            case "Assignment" -> scope.library().variables().put(name(node, 0), value(node, 2, scope));
            case "BlockAssignment" -> {
                scope.library().variables().put(name(node, 0), ViewType.UNTYPED);
                statements(node.children(), scope);
            }
            case "UnifiedCall" -> call(node, scope);
            default -> {
                expressions(node, scope);
                statements(node.children(), scope);
            }
        }
    }

    private void call(TemplateNode call, Scope scope) {
        TemplateNode callee = call.parts().get(0).node();
        Library library = callee.kind().equals("Dot")
                ? (Library) scope.find(callee.parts().get(0).node().text()).orElseThrow()
                : scope.library();
        TemplateNode macro = library.macros().get(callee.text().replaceFirst("^.*\\.", ""));
        Map<String, Object> given = new HashMap<>();
        List<Part> parameters = macro.parts();
        for (int i = 1; i + 1 < parameters.size(); i += 2) {
            if (parameters.get(i).role().equals("parameter name")) {
                given.put(parameters.get(i).name(), ViewType.UNTYPED);
            }
        }
        arguments(call, scope, parameters, given);
        statements(macro.children(), new Scope(library, given));
        statements(call.children(), scope);
    }

    private void arguments(TemplateNode call, Scope scope, List<Part> parameters, Map<String, Object> given) {
        String name = parameters.get(1).name();
        for (Part argument : call.parts().subList(1, call.parts().size())) {
            if (argument.node() == null) {
                name = argument.name();
            } else {
                given.put(name, value(argument.node(), scope));
            }
        }
    }

    private void expressions(TemplateNode node, Scope scope) {
        node.parts().stream().filter(part -> part.node() != null).forEach(part -> value(part.node(), scope));
    }

    private ViewType value(TemplateNode node, int part, Scope scope) {
        return value(node.parts().get(part).node(), scope);
    }

    /** The type of an expression. */
    private ViewType value(TemplateNode node, Scope scope) {
        return switch (node.kind()) {
            case "Identifier" -> variable(node.text(), scope);
            case "Dot" -> component(value(node, 0, scope), name(node, 1), node.text());
            case "DynamicKeyName" -> {
                ViewType key = value(node, 1, scope);
                ViewType target = value(node, 0, scope);
                yield node.parts().get(1).node().kind().equals("Range") || key == null ? target : target.element();
            }
            case "firstBI" -> value(node, 0, scope).element();
            case "ParentheticalExpression", "DefaultToExpression" -> {
                expressions(node, scope);
                yield value(node, 0, scope);
            }
            case "LocalLambdaExpression" -> {
                String parameter = node.parts().get(0).node().text();
                yield value(node, node.parts().size() - 1, scope.with(parameter, ViewType.UNTYPED));
            }
            default -> {
                expressions(node, scope);
                yield ViewType.UNTYPED;
            }
        };
    }

    private ViewType variable(String name, Scope scope) {
        Optional<Object> local = scope.find(name);
        if (local.isPresent()) {
            return local.get() instanceof ViewType type ? type : ViewType.UNTYPED;
        }
        return views.stream()
                .map(ViewType::new)
                .filter(view -> view.component(name).isPresent())
                .findFirst()
                .map(view -> component(view, name, name))
                .orElseGet(() -> unknown(name));
    }

    private ViewType component(ViewType type, String name, String text) {
        if (!type.isKnown()) {
            return ViewType.UNTYPED;
        }
        Optional<Type> component = type.component(name);
        component.ifPresent(found -> read.add(type.key(name)));
        return component.map(ViewType::new).orElseGet(() -> unknown(text));
    }

    private ViewType unknown(String text) {
        unknown.add(text);
        return ViewType.UNTYPED;
    }

    private static String name(TemplateNode node, int part) {
        return node.parts().get(part).name();
    }
}
