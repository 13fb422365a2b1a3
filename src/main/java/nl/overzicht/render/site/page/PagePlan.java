package nl.overzicht.render.site.page;

import java.util.function.Supplier;

/**
 * A page of a site that is made on demand.
 *
 * @param address of the page within the site
 * @param page makes it at each call
 */
public record PagePlan(String address, Supplier<Page> page) {}
