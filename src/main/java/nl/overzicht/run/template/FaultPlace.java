package nl.overzicht.run.template;

import java.nio.file.Path;
import java.util.Optional;
import nl.overzicht.finding.Location;
import nl.overzicht.render.failure.LayoutFailure;
import nl.overzicht.render.failure.TemplateFailure;
import nl.overzicht.render.failure.TemplateFailure.Place;
import nl.overzicht.resource.Templates;

/**
 * The place in an author's template that causes a failure.
 *
 * @param own folder of the author's templates
 * @param cause the failure
 */
record FaultPlace(Path own, Throwable cause) {

    /** The location in a file that causes the failure. */
    Location of(String file) {
        if (!(cause instanceof LayoutFailure failure)) {
            return of(new Place(file, 0, 0));
        }
        Templates builtIn = new Templates(Optional.empty());
        String replaced = builtIn.find(file).isPresent() ? builtIn.requireText(file) : "";
        int line = LayoutFault.of(failure, replaced)
                .line(file, new Templates(Optional.of(own)).requireText(file))
                .orElse(0);
        return new Location(own.resolve(file).toString(), line, Math.min(line, 1));
    }

    /** The location in the author's file: for output that is no well-formed XML the line that wrote it, if that is known. */
    Location of(Place known) {
        String written = cause instanceof TemplateFailure wrong ? wrong.outputLine() : "";
        int line = written.isEmpty()
                ? known.line()
                : TemplateLine.of(new Templates(Optional.of(own)).requireText(known.template()), written)
                        .orElse(0);
        return new Location(
                own.resolve(known.template()).toString(), line, written.isEmpty() ? known.column() : Math.min(line, 1));
    }
}
