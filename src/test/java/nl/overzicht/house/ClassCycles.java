package nl.overzicht.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Groups of classes that depend on each other in a cycle: the strongly connected components of a graph with several nodes. */
final class ClassCycles {

    private final Map<String, Set<String>> uses;
    private final Map<String, Integer> indices = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Set<Set<String>> groups = new LinkedHashSet<>();

    private ClassCycles(Map<String, Set<String>> uses) {
        this.uses = uses;
    }

    /** The groups in a graph, which maps each node to the nodes that it uses. */
    static Set<Set<String>> find(Map<String, Set<String>> uses) {
        ClassCycles cycles = new ClassCycles(uses);
        uses.keySet().forEach(cycles::visit);
        return cycles.groups;
    }

    /** The files that each of our files uses; nested classes belong to their file. */
    static Map<String, Set<String>> uses(Collection<JavaClass> classes) {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : classes) {
            uses.computeIfAbsent(file(type), name -> new TreeSet<>())
                    .addAll(type.getDirectDependenciesFromSelf().stream()
                            .map(Dependency::getTargetClass)
                            .filter(classes::contains)
                            .map(ClassCycles::file)
                            .collect(Collectors.toSet()));
        }
        uses.forEach((name, used) -> used.remove(name));
        return uses;
    }

    private static String file(JavaClass type) {
        String name = type.getName();
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }

    /** Tarjan's algorithm. */
    private void visit(String node) {
        if (indices.containsKey(node)) {
            return;
        }
        indices.put(node, indices.size());
        lowest.put(node, indices.get(node));
        path.push(node);
        for (String used : uses.getOrDefault(node, Set.of())) {
            visit(used);
            if (path.contains(used)) {
                lowest.merge(node, lowest.get(used), Math::min);
            }
        }
        if (lowest.get(node).equals(indices.get(node))) {
            Set<String> group = new TreeSet<>();
            while (group.add(path.peek()) && !path.pop().equals(node)) {
                continue;
            }
            if (group.size() > 1) {
                groups.add(group);
            }
        }
    }
}
