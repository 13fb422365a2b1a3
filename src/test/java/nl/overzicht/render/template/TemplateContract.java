package nl.overzicht.render.template;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Documents what each template can name, for authors of templates. */
final class TemplateContract {

    private static final String HEAD = """
            # What templates see

            With `--templates DIR` your own templates replace the standard ones: a file in DIR replaces the template of the
            same name. Start with a copy of it. Templates are written in [FreeMarker](https://freemarker.apache.org/); they
            cannot call Java or read other files.

            This page is generated from the records that templates see (`ViewsTest`). A *row* has the names listed below it,
            a *list* is iterated with `<#list>`, and *by name* is looked up as `sizes[name]`. *HTML* is printed unchanged;
            any other text is escaped. A *number* is whole, and is printed with the thousands separators of the language;
            `?c` prints its digits alone, as a year of your own needs. Where a value may be missing, check with `??` first. In a path, `[]` means each
            element of a list, or the value of each name.
            """;

    private final ViewCatalogue views;
    private final Properties meanings;
    private final Set<String> read;

    /** Names without a meaning. */
    final Set<String> missing = new TreeSet<>();

    /** Meanings that were used. */
    final Set<String> used = new TreeSet<>();

    /**
     * @param meanings one sentence for each name, which means the same everywhere; a sentence under the name of a record and
     *     its component overrides it, for names that are not ours
     */
    TemplateContract(ViewCatalogue views, Properties meanings) {
        this.views = views;
        this.meanings = meanings;
        this.read = views.read();
    }

    /** The page, as Markdown. */
    String page() {
        StringBuilder page = new StringBuilder(HEAD);
        views.shared().forEach(type -> section(type.getSimpleName(), shared(type), List.of(type), page));
        views.own().forEach((template, type) -> section("`" + template + "`", seesToo(template), List.of(type), page));
        return page.toString();
    }

    private String shared(Class<?> type) {
        return "Seen by "
                + views.own().keySet().stream()
                        .filter(template -> views.views(template).contains(type))
                        .map(template -> "`" + template + "`")
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private String seesToo(String template) {
        List<String> names = views.views(template).stream()
                .skip(1)
                .map(type -> "[" + type.getSimpleName() + "](#"
                        + type.getSimpleName().toLowerCase(Locale.ROOT) + ")")
                .toList();
        return names.isEmpty() ? "" : "Sees too: " + String.join(", ", names) + ".";
    }

    private void section(String title, String about, List<Class<?>> path, StringBuilder page) {
        List<String> rows = new ArrayList<>();
        rows(new ViewType(path.get(0)), "", path, rows);
        page.append("\n## ").append(title).append("\n");
        if (!about.isEmpty()) {
            page.append("\n").append(about).append("\n");
        }
        if (!rows.isEmpty()) {
            page.append("\n| name | type | what it is |\n|---|---|---|\n");
            rows.forEach(row -> page.append(row).append("\n"));
        }
    }

    private void rows(ViewType type, String before, List<Class<?>> path, List<String> rows) {
        type.components()
                .filter(component -> read.contains(type.key(component.getName())))
                .forEach(component -> row(component, before, path, rows));
    }

    private void row(RecordComponent component, String before, List<Class<?>> path, List<String> rows) {
        ViewType type = new ViewType(component.getGenericType());
        String name = before + component.getName();
        String words = type.words() + (type.mayBeMissing() ? ", may be missing" : "");
        rows.add("| `" + name + "` | " + words + " | " + meaning(component) + " |");
        ViewType inner = type;
        String below = name;
        while (inner.element().isKnown()) {
            inner = inner.element();
            below += "[]";
        }
        if (inner.isRecord() && !path.contains(inner.record())) {
            List<Class<?>> longer = new ArrayList<>(path);
            longer.add(inner.record());
            rows(inner, below + ".", longer, rows);
        }
    }

    private String meaning(RecordComponent component) {
        String special = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        return Optional.of(special)
                .filter(meanings::containsKey)
                .or(() -> Optional.of(component.getName()).filter(meanings::containsKey))
                .map(key -> {
                    used.add(key);
                    return meanings.getProperty(key);
                })
                .orElseGet(() -> {
                    missing.add(special);
                    return "";
                });
    }

    /** Every meaning that no name uses. */
    Set<String> unused() {
        Set<String> unused = new TreeSet<>(
                Map.copyOf(meanings).keySet().stream().map(Object::toString).toList());
        unused.removeAll(used);
        return unused;
    }
}
