package org.bloodstream.donors.sessions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.bloodstream.donors.sessions.domain.VenueObjection.DonorsWereToldWhere;
import org.bloodstream.donors.sessions.domain.VenueObjection.SessionsToCome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangingAVenueTest {
    private static final VenueAdded HALL = new VenueAdded(UUID.randomUUID(), "Parish hall", "BT9", null);

    @Test
    void a_name_and_a_position_are_corrected_while_donors_are_awaited() {
        var corrected = new VenueAdded(HALL.venue(), "Church hall", "BT9", new Position(54.57, -5.95));
        assertThat(VenuePolicy.objectionsToChanging(HALL, corrected, 3)).isEmpty();
    }

    @Test
    void a_district_is_corrected_only_while_nobody_is_awaited() {
        var elsewhere = new VenueAdded(HALL.venue(), "Parish hall", "BT10", null);
        assertThat(VenuePolicy.objectionsToChanging(HALL, elsewhere, 0)).isEmpty();
        assertThat(VenuePolicy.objectionsToChanging(HALL, elsewhere, 1)).containsExactly(new DonorsWereToldWhere(1));
    }

    @Test
    void a_venue_with_sessions_to_come_is_not_retired() {
        assertThat(VenuePolicy.objectionsToRetiring(0)).isEmpty();
        assertThat(VenuePolicy.objectionsToRetiring(2)).containsExactly(new SessionsToCome(2));
    }
}
