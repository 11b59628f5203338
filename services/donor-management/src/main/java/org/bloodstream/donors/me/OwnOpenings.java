package org.bloodstream.donors.me;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.web.PurposeOfUse;
import org.jspecify.annotations.Nullable;

/**
 * Who opened the record, the latest first, as the donor sees it: what somebody is and of which organisation. Not who by name, which
 * the privacy officer answers; nor by which page, which could tell of a result that nobody has spoken of with the donor yet.
 *
 * @param more there were earlier ones
 */
record OwnOpenings(List<Opened> openings, boolean more) {
    record Opened(List<String> roles, @Nullable OdsCode organisation, PurposeOfUse purpose, Instant at) {}
}
