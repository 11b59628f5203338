package org.bloodstream.donors.duplicates.adapter.out.r2dbc;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.duplicates.application.DuplicateSearches.Phase;
import org.bloodstream.donors.duplicates.application.DuplicateSearches.Search;
import org.jspecify.annotations.Nullable;

record SearchRow(
        UUID search,
        String phase,
        @Nullable UUID reached,
        long donors,
        long done,
        long compared,
        long found,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    Search read() {
        return new Search(
                search,
                Phase.valueOf(phase),
                reached,
                donors,
                done,
                compared,
                found,
                new Actor(startedBy),
                startedAt,
                finishedAt);
    }
}
