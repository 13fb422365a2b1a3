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
import java.util.concurrent.atomic.AtomicReference;
import nl.overzicht.content.Resources;
import nl.overzicht.render.failure.CallStack;
import nl.overzicht.render.failure.Excess;
import nl.overzicht.render.failure.RecursiveCalls;
import nl.overzicht.render.failure.TemplateFailure;

/**
 * Limits for an author's own templates, which may call themselves or repeat something without end. Once a page exceeds a
 * limit no other page is begun, so that the report ends as soon as its first page does. Safe for use by several threads.
 *
 * @param resources the templates
 * @param budgets the characters that each folder of templates may write
 * @param atWork threads that are filling in a template
 * @param failed the first failure
 */
record TemplateLimits(
        Resources resources,
        Map<String, CharacterBudget> budgets,
        Set<Thread> atWork,
        AtomicReference<TemplateFailure> failed) {

    /**
     * Seconds of processor time for all pages that are being filled in at the same time. A page of the built-in templates
     * takes less than one.
     */
    private static final int MOST_SECONDS = 3;

    /** Milliseconds of processor time that each page may take, whatever the others take. */
    private static final int ALWAYS = 1_500;

    /**
     * Seconds of elapsed time, for templates that take little processor time of their own, such as those that cause repeated
     * garbage collection.
     */
    private static final int MOST_WAITED = 20;

    /** Milliseconds between two checks of the processor time. */
    private static final int PAUSE = 50;

    TemplateLimits(Resources resources) {
        this(resources, new ConcurrentHashMap<>(), ConcurrentHashMap.newKeySet(), new AtomicReference<>());
    }

    private CharacterBudget budget(String template) {
        return budgets.computeIfAbsent(template.substring(0, Math.max(0, template.indexOf('/'))), CharacterBudget::of);
    }

    /** Counts the characters of a template that was read. */
    void read(String template, int characters) {
        budget(template).addSource(characters);
    }

    /** The first failure; empty when no template exceeded a limit. */
    Optional<TemplateFailure> failure() {
        return Optional.ofNullable(failed.get());
    }

    /**
     * Fills in a template in a thread of its own, which is interrupted when the time is up or when another template exceeded
     * a limit.
     *
     * @throws TemplateFailure when it exceeds a limit
     * @throws TemplateException when it is wrong
     */
    String fill(Template template, RecordModel view) throws TemplateException, IOException {
        failure().ifPresent(first -> {
            throw first;
        });
        LimitedWriter text = new LimitedWriter(budget(template.getName()), ViewSize.of(view.records()));
        Environment environment = view.environment(template, text);
        FutureTask<String> task = new FutureTask<>(() -> {
            environment.process();
            return text.toString();
        });
        Thread thread = new Thread(task, template.getName());
        thread.setDaemon(true);
        atWork.add(thread);
        thread.start();
        try {
            return await(task, thread, environment);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        } catch (ExecutionException failed) {
            throw exception(environment, failed.getCause());
        } finally {
            atWork.remove(thread);
            thread.interrupt();
        }
    }

    private String await(FutureTask<String> task, Thread thread, Environment environment)
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
                    throw recordFailure(CallStack.of(environment), Excess.TIME);
                }
            }
        }
    }

    private boolean takesLong(Thread thread) {
        return nanoseconds(thread) > TimeUnit.MILLISECONDS.toNanos(ALWAYS)
                && atWork.stream().mapToLong(TemplateLimits::nanoseconds).sum()
                        > TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    }

    /** Processor time of a thread; 0 once it has ended. */
    private static long nanoseconds(Thread thread) {
        return Math.max(0, ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId()));
    }

    private RuntimeException exception(Environment environment, Throwable cause) throws TemplateException, IOException {
        String name = environment.getMainTemplate().getName();
        if (cause instanceof StackOverflowError) {
            return recordFailure(RecursiveCalls.of(name, resources), Excess.CALLS_ITSELF);
        }
        if (cause instanceof OutOfMemoryError) {
            return recordFailure(List.of(new TemplateFailure.Place(name, 0, 0)), Excess.MEMORY);
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

    private TemplateFailure recordFailure(List<TemplateFailure.Place> places, Excess excess) {
        TemplateFailure failure = TemplateFailure.of(places, excess);
        return failed.compareAndSet(null, failure) ? failure : failed.get();
    }

    /** A writer that fails when the text is too long. */
    private final class LimitedWriter extends Writer {

        private final StringWriter text = new StringWriter();
        private final CharacterBudget budget;
        private final long given;

        LimitedWriter(CharacterBudget budget, long given) {
            this.budget = budget;
            this.given = given;
        }

        @Override
        public void write(char[] characters, int from, int count) {
            boolean ends = Thread.currentThread().isInterrupted();
            if (ends || !budget.allows(text.getBuffer().length(), count, given)) {
                throw recordFailure(CallStack.of(Environment.getCurrentEnvironment()), Excess.LENGTH);
            }
            text.write(characters, from, count);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            // The text is in memory.
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
