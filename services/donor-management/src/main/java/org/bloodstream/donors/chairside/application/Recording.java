package org.bloodstream.donors.chairside.application;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.chairside.domain.StartDraft;
import org.jspecify.annotations.Nullable;

/**
 * The start of a collection, whoever wrote it down.
 *
 * @param checkedBy whoever checked the identity
 * @param offline recorded by a tablet and told later
 * @param content what a tablet sent, as one text: the same again is the same collection
 */
public record Recording(
        UUID collection,
        StartDraft draft,
        Instant startedAt,
        Actor checkedBy,
        boolean offline,
        @Nullable String content) {}
