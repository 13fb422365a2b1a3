package nl.overzicht.serve;

import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.run.Preview;

/**
 * The state of a preview at one moment.
 *
 * @param revision identifies the files; it changes whenever a page may differ
 * @param preview the last version without errors; empty: there was none yet
 * @param isStale whether the current content has errors, so that an earlier version is shown
 * @param findings of the current content, in order of location
 */
record PreviewState(String revision, Optional<Preview> preview, boolean isStale, List<Finding> findings) {}
