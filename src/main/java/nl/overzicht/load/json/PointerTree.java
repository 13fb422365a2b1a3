package nl.overzicht.load.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A tree of all pointers of a mapping, so that each row is read only once. A node is a place in the row that pointers pass or
 * end at.
 */
final class PointerTree {

    private static final int MOST_SEEN = 200;

    private final Map<String, PointerTree> branches = new LinkedHashMap<>();
    private final List<Integer> columns = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();

    /** The tree of these columns; each column has the index that it has in the list. */
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

    /** The node below this one with this name; {@code null} when no pointer continues with it. */
    PointerTree child(String name) {
        if (seen.size() < MOST_SEEN) {
            seen.add(name);
        }
        return branches.get(name);
    }

    /** The indices of the columns that end here. */
    List<Integer> columns() {
        return columns;
    }

    boolean isEnd() {
        return branches.isEmpty();
    }

    /** Pointers to the values that were found next to the last step of this column. */
    List<String> valuesBeside(String column) {
        List<String> steps = Pointer.of(column).steps();
        PointerTree branch = this;
        for (int i = 0; i < steps.size() - 1; i++) {
            branch = branch.branches.get(steps.get(i));
        }
        String before = column.startsWith("/") ? column.substring(0, column.lastIndexOf('/') + 1) : "";
        return branch.seen.stream().map(name -> before + name).toList();
    }
}
