package nl.overzicht.run;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Text;
import nl.overzicht.publish.InMemoryOutput;
import nl.overzicht.publish.Output;
import nl.overzicht.render.template.TemplateFailure;
import nl.overzicht.resource.Templates;

/**
 * What is rendered, with an author's own templates or without. A failure is the author's to repair when without one of
 * these files all goes well; any other is a bug of ours.
 *
 * @param own the folder of the author's templates; empty: ours
 * @param work what is rendered with such templates; done again, in memory, to find the file that is at fault
 */
record RenderAttempt(Optional<Path> own, Work work) {

    /** Characters of a reason. */
    private static final int LONGEST = 400;

    /** What is rendered. */
    @FunctionalInterface
    interface Work {
        void into(Output output, Resources resources, Findings findings);
    }

    /** Renders; receives TPL-1 and TPL-6 when the author's templates are at fault. */
    void into(Output output, Findings findings) {
        into(output, new Templates(own), findings);
    }

    /** The same with the author's templates as they were read before. */
    void into(Output output, Resources resources, Findings findings) {
        try {
            work.into(output, resources, findings);
        } catch (RuntimeException | StackOverflowError failed) {
            Throwable cause = failed instanceof CompletionException ? failed.getCause() : failed;
            if (own.isEmpty() || cause instanceof UncheckedIOException || cause instanceof OutOfMemoryError) {
                throw failed;
            }
            List<String> files = Templates.files(own.get());
            if (cause instanceof TemplateFailure wrong && files.contains(wrong.template())) {
                findings.add(of(wrong));
            } else if (isMade(files)) {
                findings.add(of(cause, place(culprit(files), cause)));
            } else {
                throw failed;
            }
        }
    }

    private Finding of(TemplateFailure wrong) {
        return of(
                wrong,
                wrong.written().isEmpty()
                        ? at(wrong.template(), wrong.line(), wrong.column())
                        : place(wrong.template(), wrong));
    }

    /** In a file of the author: the line that wrote what is no XML, if that is known. */
    private Location place(String file, Throwable cause) {
        String written = cause instanceof TemplateFailure wrong ? wrong.written() : "";
        int line = written.isEmpty()
                ? 0
                : TemplateLine.of(new Templates(own).requireText(file), written).orElse(0);
        return at(file, line, Math.min(line, 1));
    }

    private static Finding of(Throwable cause, Location at) {
        return cause instanceof TemplateFailure wrong && !wrong.template().isEmpty()
                ? of(wrong, at)
                : RunRule.BREAKS.at(at, reason(cause));
    }

    private static Finding of(TemplateFailure wrong, Location at) {
        return wrong.absent().isEmpty()
                ? RunRule.TEMPLATE_FAILS.at(at, reason(wrong))
                : RunRule.NAME_ABSENT.at(at, wrong.absent());
    }

    private Location at(String file, int line, int column) {
        return new Location(own.orElseThrow().resolve(file).toString(), line, column);
    }

    /** One line; that of a library may quote what the author wrote. */
    static Text reason(Throwable cause) {
        String message = cause.getMessage() == null
                ? ""
                : cause.getMessage().lines().findFirst().orElse("");
        String line = message.isEmpty() ? cause.getClass().getSimpleName() : message.replaceAll("\\p{C}", " ");
        return Text.same(line.substring(0, Math.min(LONGEST, line.length())));
    }

    /** The first file of which it holds that without it and those before it all goes well. */
    private String culprit(List<String> files) {
        int fails = 0;
        int works = files.size();
        while (works - fails > 1) {
            int middle = (fails + works) / 2;
            if (isMade(files.subList(0, middle))) {
                works = middle;
            } else {
                fails = middle;
            }
        }
        return files.get(works - 1);
    }

    private boolean isMade(List<String> without) {
        try {
            work.into(new InMemoryOutput(), new Templates(own, Set.copyOf(without)), new Findings());
            return true;
        } catch (RuntimeException | StackOverflowError failed) {
            return false;
        }
    }
}
