package nl.overzicht.load;

import java.util.Optional;
import java.util.function.Supplier;
import nl.overzicht.load.file.FileMarks;
import nl.overzicht.load.file.Folder;
import nl.overzicht.load.yaml.Node;
import nl.overzicht.stage.Stage;

/**
 * The data of one content folder as they were read last. They are read again when one of their files changed, or when
 * {@code report.yaml} says differently how they are written.
 */
public final class DataMemory {

    private record Input(FileMarks files, Optional<Node> written) {}

    private final Stage<Input, DataContent> data = new Stage<>();
    private FileMarks marks = FileMarks.NONE;

    /** The marks come first: what is written while it is read shows in the marks of the next time. */
    synchronized DataContent of(Folder folder, Optional<Node.Keys> report, Supplier<DataContent> read) {
        marks = folder.marks(DataContent.FOLDER, marks);
        return data.of(new Input(marks, report.flatMap(keys -> keys.get("tables"))), read);
    }
}
