package nl.overzicht.render.pdf.layout;

import java.util.List;
import java.util.Set;
import nl.overzicht.render.pdf.markup.ElementClasses;
import nl.overzicht.render.pdf.markup.TableFit;
import nl.overzicht.render.pdf.page.Block;
import org.w3c.dom.Element;

/** The roles of blocks on paper, by the names and classes of their elements. */
public final class BlockRoles {

    /** The class of a block that begins a page: a chapter, or a part of the front matter. */
    public static final String BEGINS_PAGE = "begins-page";

    /** The class of a table that names its own sources: when it has a number, it may be moved further on. */
    private static final String CHOSEN = "chosen";

    private static final Set<String> SECTIONS = Set.of("h2", "h3", "h4", "h5", "h6");

    private BlockRoles() {}

    /** @param column whether the first page of the text has a column at its right */
    static Block.Role of(Element element, boolean column) {
        List<String> classes = ElementClasses.of(element);
        if (classes.contains(BEGINS_PAGE)) {
            return Block.Role.CHAPTER;
        }
        if (SECTIONS.contains(element.getTagName()) || classes.contains("closing") || classes.contains("annexes")) {
            return Block.Role.SECTION;
        }
        if (classes.contains(TableFit.BROAD_TABLE)) {
            return column ? Block.Role.LATER : Block.Role.TEXT;
        }
        if (classes.contains(TableFit.TURNED_TABLE)) {
            return Block.Role.TURNED;
        }
        boolean isTable = !column && classes.contains(CHOSEN) && classes.contains(TableFit.SHORT_TABLE);
        return classes.contains("figure") || isTable ? Block.Role.FIGURE : Block.Role.TEXT;
    }
}
