package nl.overzicht.render.chart.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Moves positions apart as little as possible, keeping their order. */
public final class Spacing {

    /**
     * Adjacent positions that move together.
     *
     * @param size their number
     * @param sumOfStarts the sum of the start that each of them would need to be at its wanted position
     */
    private record Cluster(int size, double sumOfStarts) {

        double start(double low, double high, double gap) {
            double free = sumOfStarts / size;
            return Math.max(low, Math.min(free, high - (size - 1) * gap));
        }

        Cluster join(Cluster next, double gap) {
            return new Cluster(size + next.size, sumOfStarts + next.sumOfStarts - next.size * size * gap);
        }
    }

    private Spacing() {}

    /**
     * The new positions, in the same order.
     *
     * @param wanted in ascending order
     * @param gap least distance
     * @param low least position
     * @param high greatest position
     */
    public static List<Double> of(List<Double> wanted, double gap, double low, double high) {
        Deque<Cluster> clusters = new ArrayDeque<>();
        for (double place : wanted) {
            Cluster last = new Cluster(1, place);
            while (!clusters.isEmpty() && touches(clusters.peekLast(), last, gap, low, high)) {
                last = clusters.pollLast().join(last, gap);
            }
            clusters.addLast(last);
        }
        List<Double> places = new ArrayList<>();
        for (Cluster cluster : clusters) {
            for (int i = 0; i < cluster.size(); i++) {
                places.add(cluster.start(low, high, gap) + i * gap);
            }
        }
        return places;
    }

    private static boolean touches(Cluster before, Cluster after, double gap, double low, double high) {
        return before.start(low, high, gap) + before.size() * gap > after.start(low, high, gap);
    }
}
