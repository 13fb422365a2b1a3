package nl.overzicht.render.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overzicht.cores.AllCores;

/** Processes a long stream on all cores, a batch at a time, so that little of it is in memory and its order is kept. */
final class Batches {

    private Batches() {}

    /**
     * Maps each element and passes the results on in the order of the stream.
     *
     * @param size of a batch
     * @param made maps an element; is called by several threads at once
     * @param taken receives each element with its result; is called by this thread alone
     */
    static <A, B> void of(Stream<A> all, int size, Function<A, B> made, BiConsumer<A, B> taken) {
        // Not by the stream's iterator, which would hold all pages of a kind in memory at once.
        List<A> batch = new ArrayList<>(size);
        all.forEachOrdered(element -> {
            batch.add(element);
            if (batch.size() == size) {
                finish(batch, made, taken);
            }
        });
        finish(batch, made, taken);
    }

    private static <A, B> void finish(List<A> batch, Function<A, B> made, BiConsumer<A, B> taken) {
        List<B> results = AllCores.map(batch, made);
        for (int i = 0; i < results.size(); i++) {
            taken.accept(batch.get(i), results.get(i));
        }
        batch.clear();
    }
}
