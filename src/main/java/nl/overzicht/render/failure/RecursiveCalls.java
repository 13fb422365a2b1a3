package nl.overzicht.render.failure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.content.Resources;

/**
 * Finds macros, functions and files that call themselves, directly or through others. It reads their source, because after a
 * stack overflow the engine's own call stack is gone.
 */
public final class RecursiveCalls {

    private static final Pattern DEFINED = Pattern.compile("<#(macro|function)\\s+(\\w+)(.*?)</#\\1>", Pattern.DOTALL);
    private static final Pattern CALLED = Pattern.compile("<@(?:\\w+\\.)?(\\w+)|\\b(\\w+)\\s*\\(");
    private static final Pattern READ = Pattern.compile("<#(include|import)\\s+[\"']/?([^\"']+)[\"']");

    /** A macro, function or file: where it begins, and the names of what it calls. */
    private record Callable(TemplateFailure.Place place, Set<String> calls) {}

    private final Map<String, Callable> all = new LinkedHashMap<>();

    private RecursiveCalls() {}

    /**
     * Where each of them begins, in the template or a file that it reads; the beginning of the template itself when none is
     * found.
     */
    public static List<TemplateFailure.Place> of(String template, Resources resources) {
        RecursiveCalls calls = new RecursiveCalls();
        calls.read(template, resources);
        List<TemplateFailure.Place> places = new ArrayList<>();
        calls.all.forEach((name, callable) -> {
            if (calls.findReachable(callable).contains(name)) {
                places.add(callable.place);
            }
        });
        return places.isEmpty() ? List.of(new TemplateFailure.Place(template, 1, 1)) : places;
    }

    private void read(String file, Resources resources) {
        String text = resources.find(file).isEmpty() ? "" : resources.requireText(file);
        Set<String> included = new HashSet<>();
        all.put(file, new Callable(new TemplateFailure.Place(file, 1, 1), included));
        DEFINED.matcher(text)
                .results()
                .forEach(found -> all.putIfAbsent(
                        found.group(2), new Callable(place(file, text, found.start()), names(found.group(3)))));
        Matcher read = READ.matcher(text);
        while (read.find()) {
            String other = file.substring(0, file.lastIndexOf('/') + 1) + read.group(2);
            if (read.group(1).equals("include")) {
                included.add(other);
            }
            if (other.equals(file)) {
                all.put(file, new Callable(place(file, text, read.start()), included));
            }
            if (!all.containsKey(other)) {
                read(other, resources);
            }
        }
    }

    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        CALLED.matcher(text).results().forEach(found -> {
            names.add(String.valueOf(found.group(1)));
            names.add(String.valueOf(found.group(2)));
        });
        return names;
    }

    private Set<String> findReachable(Callable from) {
        Set<String> reached = new HashSet<>();
        List<String> next = new ArrayList<>(from.calls);
        while (!next.isEmpty()) {
            String name = next.remove(next.size() - 1);
            if (all.containsKey(name) && reached.add(name)) {
                next.addAll(all.get(name).calls);
            }
        }
        return reached;
    }

    private static TemplateFailure.Place place(String file, String text, int start) {
        String before = text.substring(0, start);
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        return new TemplateFailure.Place(file, line, start - before.lastIndexOf('\n'));
    }
}
