package nl.overzicht.draft;

import nl.overzicht.draft.table.TableSight;

/**
 * A table and its drafted mapping.
 *
 * @param name of the file of the mapping, without its ending
 * @param sight what the table shows
 * @param mapping the draft
 */
public record TableDraft(String name, TableSight sight, MappingDraft mapping) {}
