package org.bloodstream.donors.sessions.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.donors.sessions.domain.SessionRevision;
import org.bloodstream.web.BadInputException;

/**
 * Times are local, in whole minutes.
 *
 * @param places of slots that change
 * @param added slots that the session has not
 */
record ReviseSession(
        @NotNull UUID venue,
        @NotNull LocalTime opensAt,
        @NotNull LocalTime closesAt,
        @NotNull @Min(1) @Max(100) Integer chairs,
        @NotNull @Size(max = 300) List<@NotNull @Valid Places> places,
        @NotNull @Size(max = 300) List<PlanSession.@NotNull @Valid Wanted> added) {

    record Places(
            @NotNull @Min(1) Integer slot,
            @NotNull @Min(1) @Max(100) Integer places) {}

    /** @throws BadInputException {@code time-not-whole-minutes}, {@code slot-twice} */
    SessionRevision revision() {
        return new SessionRevision(
                venue,
                PlanSession.minutes("opensAt", opensAt),
                PlanSession.minutes("closesAt", closesAt),
                chairs,
                byNumber(),
                added.stream().map(PlanSession.Wanted::draft).toList());
    }

    private Map<Integer, Integer> byNumber() {
        if (places.stream().map(Places::slot).distinct().count() < places.size())
            throw new BadInputException("places", "slot-twice", "A slot has one number of places");
        return places.stream().collect(Collectors.toMap(Places::slot, Places::places));
    }
}
