package nl.overzicht.load.reference;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import nl.overzicht.funding.Statement;

/**
 * Finds the statements on cycles of links: those that remain after repeatedly removing statements without outgoing links, and
 * then those without incoming links. Takes time and memory linear in the number of links.
 */
final class LinkCycles {

    private static final int NONE = -1;

    private final List<Statement> linked;
    private final int[] partOf;
    private final int[] sameAs;
    private final boolean[] taken;

    /** @param linked the statements with at least one link */
    LinkCycles(List<Statement> linked) {
        this.linked = linked;
        Map<String, Integer> index = new HashMap<>(linked.size() * 2);
        for (int i = 0; i < linked.size(); i++) {
            index.put(linked.get(i).id(), i);
        }
        this.partOf = targets(index, Statement::partOf);
        this.sameAs = targets(index, Statement::sameAs);
        this.taken = new boolean[linked.size()];
    }

    private int[] targets(Map<String, Integer> index, Function<Statement, Optional<String>> link) {
        return linked.stream()
                .mapToInt(statement -> link.apply(statement).map(index::get).orElse(NONE))
                .toArray();
    }

    Set<String> ids() {
        takeThoseThatLinkNowhere();
        takeThoseThatNobodyLinksTo();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                ids.add(linked.get(i).id());
            }
        }
        return ids;
    }

    private void takeThoseThatLinkNowhere() {
        Backward backward = new Backward();
        int[] open = new int[taken.length];
        Deque<Integer> ends = new ArrayDeque<>();
        for (int i = 0; i < taken.length; i++) {
            open[i] = (partOf[i] == NONE ? 0 : 1) + (sameAs[i] == NONE ? 0 : 1);
            if (open[i] == 0) {
                ends.push(i);
            }
        }
        while (!ends.isEmpty()) {
            int end = ends.pop();
            taken[end] = true;
            for (int link = backward.first[end]; link != NONE; link = backward.next[link]) {
                int from = link / 2;
                if (--open[from] == 0) {
                    ends.push(from);
                }
            }
        }
    }

    private void takeThoseThatNobodyLinksTo() {
        int[] open = new int[taken.length];
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                forEachTarget(i, target -> open[target]++);
            }
        }
        Deque<Integer> ends = new ArrayDeque<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && open[i] == 0) {
                ends.push(i);
            }
        }
        while (!ends.isEmpty()) {
            int end = ends.pop();
            taken[end] = true;
            forEachTarget(end, target -> {
                if (--open[target] == 0 && !taken[target]) {
                    ends.push(target);
                }
            });
        }
    }

    private void forEachTarget(int from, IntConsumer action) {
        if (partOf[from] != NONE) {
            action.accept(partOf[from]);
        }
        if (sameAs[from] != NONE) {
            action.accept(sameAs[from]);
        }
    }

    /**
     * The reversed links: for each statement a chain of the links to it, where link 2i is part_of of statement i, and 2i + 1
     * its same_as.
     */
    private final class Backward {

        private final int[] first = new int[taken.length];
        private final int[] next = new int[2 * taken.length];

        Backward() {
            Arrays.fill(first, NONE);
            for (int i = 0; i < taken.length; i++) {
                chain(2 * i, partOf[i]);
                chain(2 * i + 1, sameAs[i]);
            }
        }

        private void chain(int link, int target) {
            if (target != NONE) {
                next[link] = first[target];
                first[target] = link;
            }
        }
    }
}
