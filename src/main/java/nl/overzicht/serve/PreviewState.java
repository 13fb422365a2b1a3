package nl.overzicht.serve;

import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.run.Preview;

/**
 * What is shown at one moment.
 *
 * @param revision of the files: another one when a page may differ
 * @param preview the last that was right; empty: none was yet
 * @param isStale whether the content as it is now cannot be shown
 * @param findings of the content as it is now, by place
 */
record PreviewState(String revision, Optional<Preview> preview, boolean isStale, List<Finding> findings) {}
