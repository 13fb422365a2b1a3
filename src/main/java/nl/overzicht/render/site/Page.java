package nl.overzicht.render.site;

import java.util.Map;

/**
 * One page before its frame is around it.
 *
 * @param address of the page
 * @param title its heading
 * @param description one sentence for search results
 * @param template of its content, below {@code site/}
 * @param view what that template sees beside the frame
 */
record Page(String address, String title, String description, String template, Map<String, Object> view) {}
