package nl.overzicht.load.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A place in each row that pointers pass or end at: together a tree, so that a row is read only once. */
final class PointerTree {

    private static final int MOST_SEEN = 200;

    private final Map<String, PointerTree> branches = new LinkedHashMap<>();
    private final List<Integer> columns = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();

    /** The tree of these columns; each column knows its number. */
    static PointerTree of(List<String> columns) {
        PointerTree root = new PointerTree();
        for (int i = 0; i < columns.size(); i++) {
            PointerTree branch = root;
            for (String step : Pointer.of(columns.get(i)).steps()) {
                branch = branch.branches.computeIfAbsent(step, name -> new PointerTree());
            }
            branch.columns.add(i);
        }
        return root;
    }

    /** What leads on by this name; {@code null} when no pointer does. */
    PointerTree to(String name) {
        if (seen.size() < MOST_SEEN) {
            seen.add(name);
        }
        return branches.get(name);
    }

    /** The numbers of the columns that end here. */
    List<Integer> columns() {
        return columns;
    }

    boolean isEnd() {
        return branches.isEmpty();
    }

    /** Pointers to what was found beside the last step of this column, written as it is. */
    List<String> besides(String column) {
        List<String> steps = Pointer.of(column).steps();
        PointerTree branch = this;
        for (int i = 0; i < steps.size() - 1; i++) {
            branch = branch.branches.get(steps.get(i));
        }
        String before = column.startsWith("/") ? column.substring(0, column.lastIndexOf('/') + 1) : "";
        return branch.seen.stream().map(name -> before + name).toList();
    }
}
