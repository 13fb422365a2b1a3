package nl.overzicht.load;

import java.util.Optional;
import java.util.function.Supplier;
import nl.overzicht.load.file.FileMarks;
import nl.overzicht.load.file.Folder;
import nl.overzicht.load.yaml.Node;
import nl.overzicht.stage.Stage;

/**
 * Caches the data of one content folder. They are read again when one of their files has changed, or when {@code report.yaml}
 * declares other table formats.
 */
public final class DataMemory {

    private record Input(FileMarks files, Optional<Node> written) {}

    private final Stage<Input, DataContent> data = new Stage<>();
    private FileMarks marks = FileMarks.NONE;

    /** The marks are computed before reading, so that a file which is written during reading has other marks the next time. */
    synchronized DataContent of(Folder folder, Optional<Node.Keys> report, Supplier<DataContent> read) {
        marks = folder.marks(DataContent.FOLDER, marks);
        return data.of(new Input(marks, report.flatMap(keys -> keys.get("tables"))), read);
    }
}
