package nl.overzicht.render.site.part;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A page of the site that is rendered on demand.
 *
 * @param address of the page within the site
 * @param page makes the page, anew at each call
 */
public record PagePlan(String address, Supplier<Page> page) {

    /** The plan of a page that is written for its own address. */
    public static PagePlan of(String address, Writer writer, Function<Writer, Page> page) {
        return new PagePlan(address, () -> page.apply(writer.withPage(address)));
    }
}
