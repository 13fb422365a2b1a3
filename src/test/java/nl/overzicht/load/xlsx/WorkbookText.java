package nl.overzicht.load.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook as text, for tests: what a difference of versions can show, and hostile parts too.
 *
 * <pre>
 * == sheet Blad1                a sheet; "hidden" or "veryHidden" after its name
 * id | value                    a row; an empty line is an empty row
 * @hidden x | n:208.1           a hidden row; a number as the file writes it
 * d:45000 | f:A1+1=3 | t:A1=x   a number formatted as a day; formulas with their results, a number and a text
 * e:#REF! | g:A1=#REF! | b:1    an error value, one of a formula, a truth
 * i:2026-01-13 | {0.0%}0.4      a day as text (ISO 8601); a number with a format of its own
 * @merge A2:A3                  merged cells
 * @col 2                        a hidden column
 * @strict                       the workbook in the strict form of the standard
 * @1904                         days are counted from 1904
 * == xl/worksheets/sheet1.xml   a part as it is, instead of the one made
 * </pre>
 */
public final class WorkbookText {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final List<String> sheets = new ArrayList<>();
    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final List<String> formats = new ArrayList<>();
    private boolean strict;
    private boolean since1904;

    private WorkbookText(String text) {
        List<String> section = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("== ")) {
                section = new ArrayList<>();
                sections.put(line.substring(3), section);
            } else if (line.equals("@strict")) {
                strict = true;
            } else if (line.equals("@1904")) {
                since1904 = true;
            } else {
                section.add(line);
            }
        }
    }

    /** The workbook as a file. */
    public static byte[] bytes(String text) throws IOException {
        return new WorkbookText(text).zip();
    }

    private byte[] zip() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        sections.forEach((name, lines) -> {
            if (name.startsWith("sheet ")) {
                sheets.add(name.substring("sheet ".length()));
                parts.put("xl/worksheets/sheet" + sheets.size() + ".xml", sheet(lines));
            }
        });
        parts.put("xl/workbook.xml", workbook());
        parts.put("xl/_rels/workbook.xml.rels", relations());
        parts.put("xl/styles.xml", styles());
        parts.put("[Content_Types].xml", types());
        sections.forEach((name, lines) -> {
            if (!name.startsWith("sheet ")) {
                parts.put(name, String.join("\n", lines));
            }
        });
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                String text = strict ? strict(part.getValue()) : part.getValue();
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private String sheet(List<String> lines) {
        StringBuilder rows = new StringBuilder();
        StringBuilder merges = new StringBuilder();
        StringBuilder columns = new StringBuilder();
        int number = 0;
        for (String line : lines) {
            if (line.startsWith("@merge ")) {
                merges.append("<mergeCell ref=\"").append(line.substring(7)).append("\"/>");
            } else if (line.startsWith("@col ")) {
                columns.append("<col min=\"%1$s\" max=\"%1$s\" hidden=\"1\"/>".formatted(line.substring(5)));
            } else {
                number++;
                rows.append(line.isEmpty() ? "" : row(number, line));
            }
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + MAIN + "\">"
                + (columns.isEmpty() ? "" : "<cols>" + columns + "</cols>")
                + "<sheetData>" + rows + "</sheetData>"
                + (merges.isEmpty() ? "" : "<mergeCells>" + merges + "</mergeCells>") + "</worksheet>";
    }

    private String row(int number, String line) {
        boolean hidden = line.startsWith("@hidden ");
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\"" + (hidden ? " hidden=\"1\"" : "") + ">");
        String[] cells = (hidden ? line.substring(8) : line).split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            String address = "" + (char) ('A' + i % 26) + number;
            row.append(cell(address, cells[i].strip()));
        }
        return row.append("</row>").toString();
    }

    private String cell(String address, String cell) {
        String begin = "<c r=\"" + address + "\"";
        if (cell.startsWith("{")) {
            int end = cell.indexOf('}');
            return begin + " s=\"" + style(cell.substring(1, end)) + "\"><v>" + cell.substring(end + 1) + "</v></c>";
        }
        String kind = cell.length() > 1 && cell.charAt(1) == ':' ? cell.substring(0, 1) : "";
        String value = escape(kind.isEmpty() ? cell : cell.substring(2));
        String[] formula = value.split("=", 2);
        return switch (kind) {
            case "n" -> begin + "><v>" + value + "</v></c>";
            case "d" -> begin + " s=\"1\"><v>" + value + "</v></c>";
            case "i" -> begin + " s=\"1\" t=\"d\"><v>" + value + "</v></c>";
            case "b" -> begin + " t=\"b\"><v>" + value + "</v></c>";
            case "e" -> begin + " t=\"e\"><v>" + value + "</v></c>";
            case "f" -> begin + "><f>" + formula[0] + "</f>" + result(formula) + "</c>";
            case "t" -> begin + " t=\"str\"><f>" + formula[0] + "</f>" + result(formula) + "</c>";
            case "g" -> begin + " t=\"e\"><f>" + formula[0] + "</f>" + result(formula) + "</c>";
            default ->
                cell.isEmpty()
                        ? ""
                        : begin + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + value + "</t></is></c>";
        };
    }

    private static String result(String... formula) {
        return formula.length < 2 ? "" : "<v>" + formula[1] + "</v>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private String workbook() {
        StringBuilder list = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            String[] words = sheets.get(i - 1).split(" ");
            String state = words.length > 1 ? " state=\"" + words[1] + "\"" : "";
            list.append(
                    "<sheet name=\"%s\" sheetId=\"%s\"%s r:id=\"rId%s\"/>".formatted(words[0], "" + i, state, "" + i));
        }
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">"
                + (since1904 ? "<workbookPr date1904=\"1\"/>" : "") + "<sheets>" + list
                + "</sheets></workbook>";
    }

    private String relations() {
        StringBuilder list = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            list.append("<Relationship Id=\"rId%s\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%s.xml\"/>"
                    .formatted("" + i, RELATIONS, "" + i));
        }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + list
                + "</Relationships>";
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPES + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPES + "styles+xml\"/>"
                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + TYPES
                + "sharedStrings+xml\"/></Types>";
    }

    /** The number of the style with this format. */
    private int style(String format) {
        if (!formats.contains(format)) {
            formats.add(format);
        }
        return 2 + formats.indexOf(format);
    }

    private String styles() {
        StringBuilder codes = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>");
        for (int i = 0; i < formats.size(); i++) {
            String code = escape(formats.get(i)).replace("\"", "&quot;");
            codes.append("<numFmt numFmtId=\"%s\" formatCode=\"%s\"/>".formatted("" + (164 + i), code));
            styles.append("<xf numFmtId=\"%s\"/>".formatted("" + (164 + i)));
        }
        return "<styleSheet xmlns=\"" + MAIN + "\">" + (codes.isEmpty() ? "" : "<numFmts>" + codes + "</numFmts>")
                + "<cellXfs>" + styles + "</cellXfs></styleSheet>";
    }

    private static String strict(String part) {
        return part.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }
}
