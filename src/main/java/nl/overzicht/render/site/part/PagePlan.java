package nl.overzicht.render.site.part;

import java.util.function.Supplier;

/**
 * A page of the site that is rendered on demand.
 *
 * @param address of the page within the site
 * @param page makes the page, anew at each call
 */
public record PagePlan(String address, Supplier<Page> page) {}
