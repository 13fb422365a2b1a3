package nl.overzicht.load.file;

import java.util.Locale;
import java.util.Set;

/** The kind of a file by its extension, used to advise where a misplaced file belongs. */
public enum FileKind {
    /** A text of a word processor, or a page. */
    TEXT("docx", "doc", "odt", "rtf", "html", "htm", "md", "pages"),
    /** A table that can be read by a mapping. */
    TABLE("csv", "tsv", "xlsx", "json", "jsonl", "ndjson"),
    /** A table in a format that the program cannot read. */
    OTHER_TABLE("xls", "xlsm", "xlsb", "ods", "numbers", "parquet"),
    /** A file that readers can open as it is. */
    ATTACHMENT("pdf", "png", "jpg", "jpeg", "svg", "pptx", "zip"),
    /** Anything else. */
    UNKNOWN;

    private final Set<String> ends;

    FileKind(String... ends) {
        this.ends = Set.of(ends);
    }

    /** The kind of a file with this name. */
    public static FileKind of(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (kind.ends.contains(end)) {
                return kind;
            }
        }
        return UNKNOWN;
    }
}
