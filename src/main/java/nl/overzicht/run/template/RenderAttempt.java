package nl.overzicht.run.template;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.publish.InMemoryOutput;
import nl.overzicht.publish.Output;
import nl.overzicht.render.failure.Excess;
import nl.overzicht.render.failure.TemplateFailure;
import nl.overzicht.render.failure.TemplateFailure.Place;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.resource.Templates;

/**
 * Renders with an author's own templates or with the built-in ones. A failure is attributed to the author's templates when
 * rendering succeeds without one of their files; any other failure is a bug in the program.
 *
 * @param own folder of the author's templates; empty: the built-in ones
 * @param site base address of the site, which its pages may request; empty: not known
 * @param work renders with given templates; it is repeated in memory to find the file that causes a failure
 */
public record RenderAttempt(Optional<Path> own, Optional<String> site, Work work) {

    private static final Map<Excess, TemplateRule> EXCESSES = new EnumMap<>(Map.of(
            Excess.CALLS_ITSELF, TemplateRule.CALLS_ITSELF,
            Excess.TIME, TemplateRule.TAKES_LONG,
            Excess.LENGTH, TemplateRule.WRITES_MUCH,
            Excess.MEMORY, TemplateRule.TAKES_MEMORY,
            Excess.DEPTH, TemplateRule.TOO_DEEP));

    /** The work to render. */
    @FunctionalInterface
    public interface Work {
        void render(Output output, Resources resources, Findings findings);
    }

    /** Renders to the output; the findings receive TPL-1 and TPL-6 when the author's templates cause a failure. */
    public void render(Output output, Findings findings) {
        render(output, new Templates(own), findings);
    }

    /** Renders with the author's templates as they were read before. */
    public void render(Output output, Resources resources, Findings findings) {
        try {
            if (own.isEmpty()) {
                work.render(output, resources, findings);
            } else {
                RequestedHosts asked = new RequestedHosts(output, site);
                work.render(asked, resources, findings);
                asked.report(own.get(), findings);
            }
        } catch (RuntimeException | StackOverflowError failed) {
            Throwable cause = TemplateEngine.of(resources)
                    .excess()
                    .<Throwable>map(first -> first)
                    .orElse(failed);
            Optional<Finding> fault = fault(cause);
            if (fault.isEmpty()) {
                throw failed;
            }
            findings.add(fault.get());
        }
    }

    /** The finding at the author's file that causes a failure; empty if none does. */
    private Optional<Finding> fault(Throwable cause) {
        if (own.isEmpty() || cause instanceof UncheckedIOException || cause instanceof OutOfMemoryError) {
            return Optional.empty();
        }
        List<String> files = Templates.files(own.get());
        Optional<Place> known = cause instanceof TemplateFailure wrong
                ? wrong.places().stream()
                        .filter(place -> files.contains(place.template()))
                        .findFirst()
                : Optional.empty();
        if (known.isPresent()) {
            return Optional.of(of(cause, new FaultPlace(own.get(), cause).of(known.get())));
        }
        return isMade(files)
                ? Optional.of(of(cause, new FaultPlace(own.get(), cause).of(culprit(files))))
                : Optional.empty();
    }

    private static Finding of(Throwable cause, Location at) {
        return cause instanceof TemplateFailure wrong ? of(wrong, at) : TemplateRule.BREAKS.at(at);
    }

    /** The finding for a template that cannot be evaluated, or whose output is invalid. */
    static Finding of(TemplateFailure wrong, Location at) {
        if (wrong.excess().isPresent()) {
            return EXCESSES.get(wrong.excess().get()).at(at);
        }
        if (!wrong.missingName().isEmpty()) {
            return TemplateRule.NAME_ABSENT.at(at, wrong.missingName());
        }
        if (!wrong.element().isEmpty()) {
            return TemplateRule.NO_ELEMENT_OF_PAPER.at(at, wrong.element());
        }
        return (wrong.template().isEmpty() ? TemplateRule.NO_XML : TemplateRule.TEMPLATE_FAILS).at(at, wrong.reason());
    }

    /**
     * The file that causes the failure: rendering succeeds when it and the files before it are left out, and fails with fewer
     * left out.
     */
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
            work.render(new InMemoryOutput(), new Templates(own, Set.copyOf(without)), new Findings());
            return true;
        } catch (RuntimeException | StackOverflowError failed) {
            return false;
        }
    }
}
