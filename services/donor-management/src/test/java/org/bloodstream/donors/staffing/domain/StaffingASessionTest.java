package org.bloodstream.donors.staffing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bloodstream.donors.staffing.domain.StaffChange.PLANNED;
import static org.bloodstream.donors.staffing.domain.StaffChange.PRESENT;
import static org.bloodstream.donors.staffing.domain.StaffChange.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.staffing.adapter.out.text.StaffTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffingASessionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Actor ANN = new Actor("ann");
    private static final UUID ELSEWHERE = new UUID(0, 9);

    @ParameterizedTest
    @CsvSource({"1, 2, 1", "4, 2, 1", "5, 3, 1", "12, 6, 2", "13, 7, 3"})
    void carers_and_nurses_are_needed_by_the_chairs_and_never_fewer_than_the_least(int chairs, int carers, int nurses) {
        var coverage = StaffTable.staffNeeds().coverage(chairs, List.of());
        assertThat(coverage).extracting(Coverage::role).containsExactly(StaffRole.values());
        assertThat(coverage)
                .filteredOn(each -> each.role() == StaffRole.DONOR_CARER)
                .extracting(Coverage::missing)
                .containsExactly(carers);
        assertThat(coverage)
                .filteredOn(each -> each.role() == StaffRole.REGISTERED_NURSE)
                .extracting(Coverage::needed)
                .containsExactly(nurses);
    }

    @Test
    void planned_is_told_against_who_was_there() {
        var staff = List.of(
                new StaffMember(ANN, StaffRole.DONOR_CARER, true, false),
                new StaffMember(new Actor("bob"), StaffRole.DONOR_CARER, false, true));
        assertThat(StaffTable.staffNeeds().coverage(4, staff))
                .contains(new Coverage(StaffRole.DONOR_CARER, 2, 1, 1, 1));
    }

    @Test
    void nobody_is_planned_for_two_sessions_at_once_or_there_before_the_day() {
        assertThat(codes(PLANNED, session(TODAY.plusDays(1), false), ELSEWHERE))
                .containsExactly("staff-planned-elsewhere");
        assertThat(codes(PRESENT, session(TODAY.plusDays(1), false), null)).containsExactly("session-not-yet");
        assertThat(codes(PRESENT, session(TODAY, false), ELSEWHERE)).isEmpty();
    }

    @Test
    void who_is_not_planned_is_not_withdrawn_and_an_ended_session_stays_as_it_is() {
        assertThat(codes(WITHDRAWN, session(TODAY, true), null)).containsExactly("session-ended", "staff-not-planned");
        var planned = session(TODAY, false, new StaffMember(ANN, StaffRole.DRIVER, true, false));
        assertThat(codes(WITHDRAWN, planned, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DRIVER,1,1,[D]",
                "PILOT,1,1,[D]",
                "DRIVER,0,1,[D]",
                "DRIVER,one,1,[D]",
                "DRIVER,1,1",
                "DRIVER,1,1,",
            })
    void a_table_that_does_not_say_every_role_is_refused(String row) {
        assertThatThrownBy(() -> StaffNeeds.read("role,chairsEach,atLeast,source\n" + row))
                .isInstanceOf(UnreadableCodeException.class);
    }

    @Test
    void who_is_neither_planned_nor_there_is_not_at_a_session() {
        assertThatThrownBy(() -> new StaffMember(ANN, StaffRole.DRIVER, false, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> codes(StaffChange change, StaffedSession session, @Nullable UUID elsewhere) {
        return StaffPolicy.objectionsTo(change, ANN, session, elsewhere, TODAY).stream()
                .map(StaffObjection::code)
                .toList();
    }

    private static StaffedSession session(LocalDate day, boolean ended, StaffMember... staff) {
        return new StaffedSession(new UUID(0, 1), day, 4, ended, List.of(staff));
    }
}
