package nl.overzicht.console;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.resource.MachineResources;

/**
 * Explains failures that are caused by the environment of the program: memory, files that cannot be read or opened, the folder
 * for temporary files.
 *
 * @param words texts of the command
 */
public record EnvironmentFailures(CommandWords words) {

    /** The message for a failure that the environment caused; empty: the failure is a bug in the program. */
    public Optional<String> explain(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .toList();
        if (causes.stream().anyMatch(OutOfMemoryError.class::isInstance)) {
            return Optional.of(words.get("failed.memory"));
        }
        if (!MachineResources.canOpenFiles()) {
            return Optional.of(words.get("failed.files"));
        }
        Optional<String> library = causes.stream()
                .filter(NoClassDefFoundError.class::isInstance)
                .map(missing -> words.get("failed.library", missing.getMessage()))
                .findFirst();
        return library.or(() -> unreadable(causes));
    }

    private Optional<String> unreadable(List<Throwable> causes) {
        boolean isDeclared = isOfDisk(causes.get(0));
        return causes.stream()
                .filter(cause -> isDeclared || isOfAFile(cause))
                .filter(Exception.class::isInstance)
                .map(Exception.class::cast)
                .findFirst()
                .map(failure -> temporary().orElseGet(() -> words.get("failed.reading", describe(failure))));
    }

    private static boolean isOfDisk(Throwable failure) {
        return failure instanceof IOException || failure instanceof UncheckedIOException;
    }

    private static boolean isOfAFile(Throwable cause) {
        return cause instanceof FileSystemException || cause instanceof FileNotFoundException;
    }

    /** The cause in words. The message of some JDK exceptions is only the path of the file. */
    private String describe(Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        if (cause instanceof FileSystemException system && system.getFile() != null) {
            return ofFile(system);
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private String ofFile(FileSystemException failure) {
        Path file = Path.of(failure.getFile());
        Path place = MachineResources.nearestExisting(file);
        if (failure instanceof AccessDeniedException) {
            return words.get(place.equals(file) ? "failed.access" : "failed.writing", place);
        }
        if (failure instanceof NoSuchFileException) {
            return words.get("failed.missing", file);
        }
        if (failure instanceof NotDirectoryException) {
            return words.get("failed.noFolder", file);
        }
        String reason = Objects.requireNonNullElse(
                failure.getReason(), failure.getClass().getSimpleName());
        return place + ": " + reason;
    }

    /** What is wrong with the folder for temporary files; empty: nothing is. */
    private Optional<String> temporary() {
        return MachineResources.canWriteTemporaryFiles()
                ? Optional.empty()
                : Optional.of(words.get("failed.temporary", MachineResources.temporaryFolder()));
    }
}
