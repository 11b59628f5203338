package org.bloodstream.donors.sessions.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bloodstream.donors.sessions.domain.SessionRevision;
import org.bloodstream.donors.sessions.domain.SlotChanges;
import org.bloodstream.donors.sessions.domain.SlotChanges.Times;
import org.bloodstream.web.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * Times are local, in whole minutes.
 *
 * @param places of slots that change
 * @param moved slots that are held at another time
 * @param takenOut slots that there will be no more
 * @param told appointments whose donors were told of the other time
 * @param added slots that the session has not
 */
record ReviseSession(
        @NotNull UUID venue,
        @NotNull LocalTime opensAt,
        @NotNull LocalTime closesAt,
        @NotNull @Min(1) @Max(100) Integer chairs,
        @NotNull @Size(max = 300) List<@NotNull @Valid Places> places,
        @Nullable @Size(max = 300) List<@NotNull @Valid Moved> moved,
        @Nullable @Size(max = 300) List<@NotNull @Min(1) Integer> takenOut,
        @Nullable @Size(max = 1000) List<@NotNull UUID> told,
        @NotNull @Size(max = 300) List<PlanSession.@NotNull @Valid Wanted> added) {

    record Places(
            @NotNull @Min(1) Integer slot,
            @NotNull @Min(1) @Max(100) Integer places) {}

    record Moved(
            @NotNull @Min(1) Integer slot,
            @NotNull LocalTime startsAt,
            @NotNull LocalTime endsAt) {
        Times times() {
            return new Times(PlanSession.minutes("moved", startsAt), PlanSession.minutes("moved", endsAt));
        }
    }

    /** @throws BadInputException {@code time-not-whole-minutes}, {@code slot-twice}, {@code slot-taken-out-and-changed} */
    SessionRevision revision() {
        return new SessionRevision(
                venue,
                PlanSession.minutes("opensAt", opensAt),
                PlanSession.minutes("closesAt", closesAt),
                chairs,
                changes(),
                added.stream().map(PlanSession.Wanted::draft).toList());
    }

    private SlotChanges changes() {
        var changes = new SlotChanges(
                once("places", places, Places::slot, Places::places),
                once("moved", orNone(moved), Moved::slot, Moved::times),
                Set.copyOf(orNone(takenOut)),
                Set.copyOf(orNone(told)));
        if (changes.takenOut().stream()
                .anyMatch(slot ->
                        changes.places().containsKey(slot) || changes.moved().containsKey(slot)))
            throw new BadInputException(
                    "takenOut", "slot-taken-out-and-changed", "A slot that is taken out has no places and no time");
        return changes;
    }

    private static <T, V> Map<Integer, V> once(
            String field, List<T> changes, Function<T, Integer> slot, Function<T, V> change) {
        if (changes.stream().map(slot).distinct().count() < changes.size())
            throw new BadInputException(field, "slot-twice", "Each slot is named once");
        return changes.stream().collect(Collectors.toMap(slot, change));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
