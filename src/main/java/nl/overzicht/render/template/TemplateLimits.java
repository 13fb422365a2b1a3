package nl.overzicht.render.template;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import nl.overzicht.content.Resources;
import nl.overzicht.render.failure.CallStack;
import nl.overzicht.render.failure.Excess;
import nl.overzicht.render.failure.RecursiveCalls;
import nl.overzicht.render.failure.TemplateFailure;

/**
 * What an author's own templates may take: one may call itself, or repeat something, without end. When one page goes over a limit no
 * other is begun, so that a report ends as soon as its first page. Safe for use by several threads.
 *
 * @param resources the templates
 * @param budgets for the characters of each folder of templates
 * @param atWork threads that fill in a template
 * @param failed the first that went over a limit
 */
record TemplateLimits(
        Resources resources, Map<String, Budget> budgets, Set<Thread> atWork, AtomicReference<TemplateFailure> failed) {

    /** Seconds of a processor, of all pages that are at work at the same time; a standard page takes less than one. */
    private static final int MOST_SECONDS = 3;

    /** Milliseconds of a processor that each page may take, whatever others take. */
    private static final int ALWAYS = 1_500;

    /** Seconds by the clock, for what takes no processor of its own, as memory that is cleared again and again. */
    private static final int MOST_WAITED = 20;

    /** Milliseconds from one look at the processor's time to the next. */
    private static final int PAUSE = 50;

    /** Characters beyond what is in proportion, of all pages of a kind of document together. */
    private static final int MOST_ON_PAPER = 50_000;

    /** The same of all pages of the site. */
    private static final int MOST_ON_SCREEN = 5_000_000;

    /** Characters of each page that are not counted. */
    private static final int FRAME = 10_000;

    private static final Set<String> ON_PAPER = Set.of("letter", "factsheet", "progress");

    TemplateLimits(Resources resources) {
        this(resources, new ConcurrentHashMap<>(), ConcurrentHashMap.newKeySet(), new AtomicReference<>());
    }

    /**
     * The characters that templates of one folder may write.
     *
     * @param sources how many they have
     * @param spare how many are left of those beyond what is in proportion
     * @param proportion characters that are not counted, for each that a page is given; of ours none writes two
     */
    private record Budget(AtomicLong sources, AtomicLong spare, int proportion) {

        static Budget of(String folder) {
            boolean paper = ON_PAPER.contains(folder);
            return new Budget(new AtomicLong(), new AtomicLong(paper ? MOST_ON_PAPER : MOST_ON_SCREEN), paper ? 4 : 20);
        }

        /** Whether a page of this length may become so much longer. */
        boolean allows(long length, int more, long given) {
            long beyond = Math.min(more, length + more - FRAME - sources.get() - proportion * given);
            return beyond <= 0 || spare.addAndGet(-beyond) >= 0;
        }
    }

    private Budget budget(String template) {
        return budgets.computeIfAbsent(template.substring(0, Math.max(0, template.indexOf('/'))), Budget::of);
    }

    /** A template was read, of so many characters: it may write these, as pictures within it. */
    void read(String template, int characters) {
        budget(template).sources.addAndGet(characters);
    }

    /** The first template that went over a limit; empty: none did. */
    Optional<TemplateFailure> failure() {
        return Optional.ofNullable(failed.get());
    }

    /**
     * Fills in a template in a thread of its own, which is interrupted after the time, or when another went over a limit.
     *
     * @throws TemplateFailure when it goes over a limit
     * @throws TemplateException when it is wrong
     */
    String fill(Template template, RecordModel view) throws TemplateException, IOException {
        failure().ifPresent(first -> {
            throw first;
        });
        LimitedWriter text = new LimitedWriter(budget(template.getName()), ViewSize.of(view.records()));
        Environment environment = template.createProcessingEnvironment(view, text);
        FutureTask<String> task = new FutureTask<>(() -> {
            environment.process();
            return text.toString();
        });
        Thread thread = new Thread(task, template.getName());
        thread.setDaemon(true);
        atWork.add(thread);
        thread.start();
        try {
            return ended(task, thread, environment);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        } catch (ExecutionException failed) {
            throw rethrown(environment, failed.getCause());
        } finally {
            atWork.remove(thread);
            thread.interrupt();
        }
    }

    private String ended(FutureTask<String> task, Thread thread, Environment environment)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_WAITED);
        while (true) {
            try {
                return task.get(PAUSE, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                failure().ifPresent(first -> {
                    throw first;
                });
                if (takesLong(thread) || System.nanoTime() > end) {
                    throw over(CallStack.of(environment), Excess.TIME);
                }
            }
        }
    }

    private boolean takesLong(Thread thread) {
        return nanoseconds(thread) > TimeUnit.MILLISECONDS.toNanos(ALWAYS)
                && atWork.stream().mapToLong(TemplateLimits::nanoseconds).sum()
                        > TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    }

    /** Of a processor; none once it has ended. */
    private static long nanoseconds(Thread thread) {
        return Math.max(0, ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId()));
    }

    private RuntimeException rethrown(Environment environment, Throwable cause) throws TemplateException, IOException {
        String name = environment.getMainTemplate().getName();
        if (cause instanceof StackOverflowError) {
            return over(RecursiveCalls.of(name, resources), Excess.CALLS_ITSELF);
        }
        if (cause instanceof OutOfMemoryError) {
            return over(List.of(new TemplateFailure.Place(name, 0, 0)), Excess.MEMORY);
        }
        if (cause instanceof TemplateException wrong) {
            if (wrong.getCause() instanceof TemplateFailure failure) {
                throw failure;
            }
            throw wrong;
        }
        if (cause instanceof IOException wrong) {
            throw wrong;
        }
        return cause instanceof RuntimeException wrong ? wrong : new IllegalStateException(cause);
    }

    private TemplateFailure over(List<TemplateFailure.Place> places, Excess excess) {
        TemplateFailure failure = TemplateFailure.at(places, excess);
        return failed.compareAndSet(null, failure) ? failure : failed.get();
    }

    /** A text that ends when it is too long. */
    private final class LimitedWriter extends Writer {

        private final StringWriter text = new StringWriter();
        private final Budget budget;
        private final long given;

        LimitedWriter(Budget budget, long given) {
            this.budget = budget;
            this.given = given;
        }

        @Override
        public void write(char[] characters, int from, int count) {
            boolean ends = Thread.currentThread().isInterrupted();
            if (ends || !budget.allows(text.getBuffer().length(), count, given)) {
                throw over(CallStack.of(Environment.getCurrentEnvironment()), Excess.LENGTH);
            }
            text.write(characters, from, count);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            // It is in memory.
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
