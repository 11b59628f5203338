package org.bloodstream.donors.sessions.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.sessions.domain.SessionDraft;
import org.bloodstream.donors.sessions.domain.SlotDraft;
import org.bloodstream.web.BadInputException;

/** Times are local, in whole minutes. */
record PlanSession(
        @NotNull UUID venue,
        @NotNull LocalDate day,
        @NotNull LocalTime opensAt,
        @NotNull LocalTime closesAt,
        @NotNull @Min(1) @Max(100) Integer chairs,
        @NotEmpty @Size(max = 300) List<@NotNull @Valid Wanted> slots) {

    record Wanted(
            @NotNull LocalTime startsAt,
            @NotNull LocalTime endsAt,
            @NotNull DonationType donation,
            @NotNull @Min(1) @Max(100) Integer places) {
        SlotDraft draft() {
            return new SlotDraft(
                    minutes("slots.startsAt", startsAt), minutes("slots.endsAt", endsAt), donation, places);
        }
    }

    /** @throws BadInputException {@code time-not-whole-minutes} */
    SessionDraft draft() {
        return new SessionDraft(
                day,
                minutes("opensAt", opensAt),
                minutes("closesAt", closesAt),
                chairs,
                slots.stream().map(Wanted::draft).toList());
    }

    static LocalTime minutes(String field, LocalTime time) {
        if (time.truncatedTo(ChronoUnit.MINUTES).equals(time)) return time;
        throw new BadInputException(field, "time-not-whole-minutes", "is a time in whole minutes, as 09:15");
    }
}
