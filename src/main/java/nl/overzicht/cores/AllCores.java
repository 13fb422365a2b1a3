package nl.overzicht.cores;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs work on all cores. All of it has ended when the call returns, even if a part fails: a parallel stream of the JDK
 * would leave other parts running, which could then write into a folder that is being deleted.
 */
public final class AllCores {

    private record Outcome<B>(Optional<B> made, Optional<Throwable> failure) {

        static <A, B> Outcome<B> of(A task, Function<A, B> work) {
            try {
                return new Outcome<>(Optional.of(work.apply(task)), Optional.empty());
            } catch (RuntimeException | Error failed) {
                return new Outcome<>(Optional.empty(), Optional.of(failed));
            }
        }

        /** The result; otherwise throws the failure, unwrapped. */
        B get() {
            if (failure.orElse(null) instanceof Error error) {
                throw error;
            }
            if (failure.orElse(null) instanceof RuntimeException failed) {
                throw failed;
            }
            return made.orElseThrow();
        }
    }

    /** Threads that may wait at a time: more than the publications of a report, each of which may wait for others. */
    private static final int MOST_WAITING = 64;

    private AllCores() {}

    /**
     * The results of work on each element, in the order of the list. Takes a list and no stream, since two concatenated
     * streams are not divided over the cores.
     *
     * @param work called on several threads; never gives null
     * @throws RuntimeException the first failure in the order of the list, unwrapped, once all work has ended; an error
     *     likewise
     */
    public static <A, B> List<B> map(List<A> all, Function<A, B> work) {
        List<Outcome<B>> outcomes =
                all.parallelStream().map(task -> Outcome.of(task, work)).toList();
        List<B> made = new ArrayList<>(outcomes.size());
        outcomes.forEach(outcome -> made.add(outcome.get()));
        return made;
    }

    /**
     * Runs work that is divided into parts, and these into smaller parts, in a separate pool, so that each core takes
     * the next part: a thread outside the pool would only wait for the others. Returns when all work has ended; a
     * failure is thrown unwrapped.
     */
    public static void run(Runnable work) {
        ForkJoinPool pool = pool(Runtime.getRuntime().availableProcessors());
        try {
            // The pool would wrap a failure in another exception.
            pool.submit(() -> Outcome.of(work, AllCores::complete)).join().get();
        } finally {
            pool.shutdown();
        }
    }

    /**
     * A pool with the defaults of the JDK does not replace a worker that waits for a part while another worker is
     * running.
     */
    private static ForkJoinPool pool(int cores) {
        return new ForkJoinPool(
                cores,
                ForkJoinPool.defaultForkJoinWorkerThreadFactory,
                null,
                false,
                cores,
                cores + MOST_WAITING,
                cores,
                null,
                60,
                TimeUnit.SECONDS);
    }

    /**
     * Starts work on another thread.
     *
     * @param work never gives null
     * @return waits for the work and gives its result; a failure is thrown unwrapped
     */
    public static <B> Supplier<B> start(Supplier<B> work) {
        CompletableFuture<Outcome<B>> outcome = CompletableFuture.supplyAsync(() -> Outcome.of(work, Supplier::get));
        return () -> outcome.join().get();
    }

    private static boolean complete(Runnable work) {
        work.run();
        return true;
    }
}
