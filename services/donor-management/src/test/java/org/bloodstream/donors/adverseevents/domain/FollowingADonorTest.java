package org.bloodstream.donors.adverseevents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.adverseevents.domain.AdverseEventObjection.EventConcluded;
import org.bloodstream.donors.adverseevents.domain.AdverseEventObjection.FollowUpClosed;
import org.bloodstream.donors.adverseevents.domain.AdverseEventObjection.FollowUpInPast;
import org.bloodstream.donors.adverseevents.domain.AdverseEventObjection.FollowUpOpen;
import org.bloodstream.donors.adverseevents.domain.AdverseEventObjection.ReviewIsAClinicians;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowingADonorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void a_donor_who_is_not_well_yet_is_followed_up_again_today_or_later() {
        var event = event(Set.of(), null);
        assertThat(event.objectionsToFollowingUp(telephoneOn(TODAY), TODAY)).isEmpty();
        assertThat(event.objectionsToFollowingUp(telephoneOn(TODAY.minusDays(1)), TODAY))
                .containsExactly(new FollowUpInPast(TODAY.minusDays(1)));
        assertThat(event.next()).isEqualTo(3);
    }

    @Test
    void what_has_ended_is_followed_up_no_more() {
        assertThat(event(Set.of(), EventOutcome.RECOVERED).objectionsToFollowingUp(telephoneOn(TODAY), TODAY))
                .containsExactly(new EventConcluded(EventOutcome.RECOVERED));
    }

    @Test
    void a_clinicians_review_is_done_when_a_clinician_says_so_and_a_call_when_anybody_does() {
        var event = event(Set.of(1, 2), null);
        assertThat(event.objectionsToClosing(1, false)).isEmpty();
        assertThat(event.objectionsToClosing(1, true)).isEmpty();
        assertThat(event.objectionsToClosing(2, false)).containsExactly(new ReviewIsAClinicians(2));
        assertThat(event.objectionsToClosing(2, true)).isEmpty();
    }

    @Test
    void a_follow_up_is_done_once() {
        assertThat(event(Set.of(1), null).objectionsToClosing(2, true)).containsExactly(new FollowUpClosed(2));
    }

    @Test
    void nothing_is_concluded_while_somebody_still_has_to_ask() {
        assertThat(event(Set.of(2, 1), null).objectionsToConcluding()).containsExactly(new FollowUpOpen(List.of(1, 2)));
        assertThat(event(Set.of(), null).objectionsToConcluding()).isEmpty();
    }

    @Test
    void none_is_open_that_is_not_there() {
        assertThatThrownBy(() -> event(Set.of(3), null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static FollowUp telephoneOn(LocalDate day) {
        return new FollowUp(day, FollowUpTask.TELEPHONE);
    }

    private static KnownAdverseEvent event(Set<Integer> open, @Nullable EventOutcome outcome) {
        var tasks = Map.of(1, FollowUpTask.TELEPHONE, 2, FollowUpTask.CLINICIAN_REVIEW);
        return new KnownAdverseEvent(UUID.randomUUID(), tasks, open, outcome, 1);
    }
}
