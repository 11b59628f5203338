package org.bloodstream.donors.collection.domain;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.collection.domain.PackNumber.Unusable;
import org.bloodstream.donors.collection.domain.PackNumber.Usable;

/** The answer to recording a collection. */
public sealed interface CollectionOutcome {
    record Collected(DonationCollected event) implements CollectionOutcome {}

    record Refused(List<? extends Objection> objections) implements CollectionOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    record DonorUnknown() implements CollectionOutcome {}

    /** The rules' objections and the number's together decide. */
    static CollectionOutcome of(
            Bleed bleed, DonorAtCollection donor, List<CollectionObjection> objections, PackNumber pack) {
        return switch (pack) {
            case Unusable(var objection) ->
                new Refused(Stream.<Objection>concat(objections.stream(), Stream.of(objection))
                        .toList());
            case Usable(var number)
            when objections.isEmpty() -> new Collected(DonationCollected.of(number, donor.donor(), bleed));
            case Usable _ -> new Refused(objections);
        };
    }
}
