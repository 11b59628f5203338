package org.bloodstream.donors.chairside.adapter.in.http;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.chairside.application.ItemOutcome;
import org.bloodstream.donors.chairside.application.ItemOutcome.NotTaken;
import org.bloodstream.donors.chairside.application.ItemOutcome.Taken;
import org.bloodstream.donors.chairside.domain.CollectionState;
import org.jspecify.annotations.Nullable;

/** @param task of what was refused */
public record ItemResult(
        UUID id,
        boolean taken,
        @Nullable DonationNumber donation,
        @Nullable CollectionState state,
        @Nullable UUID task,
        List<Told> objections) {

    public static ItemResult of(ItemOutcome outcome) {
        return switch (outcome) {
            case Taken(var id, var it) -> new ItemResult(id, true, it.donation(), it.state(), null, List.of());
            case NotTaken(var id, var objections, var task) ->
                new ItemResult(
                        id,
                        false,
                        null,
                        null,
                        task,
                        objections.stream().map(Told::of).toList());
        };
    }

    /** As in a refusal's problem details, with the facts behind it. */
    public record Told(String code, Objection.Severity severity, String message, Objection facts) {
        public static Told of(Objection objection) {
            return new Told(objection.code(), objection.severity(), objection.message(), objection);
        }
    }
}
