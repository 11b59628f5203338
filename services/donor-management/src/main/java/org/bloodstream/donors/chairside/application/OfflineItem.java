package org.bloodstream.donors.chairside.application;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.chairside.domain.EndDraft;
import org.bloodstream.donors.chairside.domain.StartDraft;

/**
 * A collection that a tablet recorded while its site was off line.
 *
 * @param id the tablet's own
 * @param checkedBy whoever checked the identity
 * @param content all of it as one text
 */
public record OfflineItem(
        UUID id, StartDraft start, EndDraft end, Instant startedAt, Instant endedAt, Actor checkedBy, String content) {
    Recording recording() {
        return new Recording(id, start, startedAt, checkedBy, true, content);
    }
}
