package nl.overzicht.render.template;

import freemarker.template.Template;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What an author's own template may take: it may call itself, or repeat something, without end. */
final class TemplateLimits {

    /** Seconds; a page of ours takes less than one. */
    private static final int MOST_SECONDS = 30;

    /** Characters of a page: ours have a hundred times less. */
    private static final int MOST_CHARACTERS = 50_000_000;

    private static final Pattern REPEATS = Pattern.compile("<#(macro|function|include|list)\\b");

    private TemplateLimits() {}

    /**
     * Fills in a template in a thread of its own, which is given up after the time: it ends at its next word, or with the program.
     *
     * @throws TemplateFailure when it does not come to its end
     */
    static String within(Template template, Supplier<String> filling) {
        FutureTask<String> task = new FutureTask<>(filling::get);
        Thread thread = new Thread(task, template.getName());
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException endless) {
            thread.interrupt();
            throw failure(template, "not done after " + MOST_SECONDS + " seconds");
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        } catch (ExecutionException failed) {
            throw rethrown(template, failed.getCause());
        }
    }

    private static RuntimeException rethrown(Template template, Throwable cause) {
        if (cause instanceof StackOverflowError) {
            return failure(template, "it calls itself without end");
        }
        if (cause instanceof OutOfMemoryError) {
            return failure(template, "it takes too much memory");
        }
        return cause instanceof RuntimeException wrong ? wrong : new IllegalStateException(cause);
    }

    private static TemplateFailure failure(Template template, String message) {
        return new TemplateFailure(template.getName(), firstLine(template.toString()), 1, message);
    }

    /** The first line with what can repeat; 1 when there is none. */
    private static int firstLine(String source) {
        List<String> lines = source.lines().toList();
        return 1
                + (int) lines.stream()
                                .takeWhile(line -> !REPEATS.matcher(line).find())
                                .count()
                        % Math.max(1, lines.size());
    }

    /** A text that ends when it is too long. */
    static final class LimitedWriter extends Writer {

        private final StringWriter text = new StringWriter();

        @Override
        public void write(char[] characters, int from, int count) throws IOException {
            if (text.getBuffer().length() > MOST_CHARACTERS
                    || Thread.currentThread().isInterrupted()) {
                throw new IOException("it writes more than " + MOST_CHARACTERS + " characters");
            }
            text.write(characters, from, count);
        }

        @Override
        public void flush() {
            text.flush();
        }

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
