package org.bloodstream.production.transport.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.staff.Actor;
import org.jspecify.annotations.Nullable;

/** What happened to a box on one journey; the stream {@code transport}. */
public sealed interface TransportEvent {
    TransportNumber transport();

    record TransportBoxPacked(
            TransportNumber transport,
            BoxLabel box,
            Site venue,
            TransportTemperature temperature,
            List<DonationNumber> donations,
            Instant closedAt)
            implements TransportEvent {
        public TransportBoxPacked {
            donations = List.copyOf(donations);
        }
    }

    /**
     * The box was opened at the centre, reconciled and judged.
     *
     * @param temperatures absent when nothing was recorded
     * @param limit what the transport was judged by
     * @param deviations none when it kept to its limits
     * @param held whose donations are put on hold: of a transport outside its limits everything that was in it or should have
     *     been, else what is missing, of whose transport nobody knows
     * @param owner of every discrepancy, until somebody else takes it
     */
    record TransportBoxReceived(
            TransportNumber transport,
            Site site,
            Instant arrivedAt,
            List<DonationNumber> arrived,
            @Nullable Temperatures temperatures,
            TransportLimit limit,
            List<Deviation> deviations,
            List<DonationNumber> missing,
            List<DonationNumber> surplus,
            List<DonationNumber> unheardOf,
            List<DonationNumber> held,
            Actor owner)
            implements TransportEvent {
        public TransportBoxReceived {
            arrived = List.copyOf(arrived);
            deviations = List.copyOf(deviations);
            missing = List.copyOf(missing);
            surplus = List.copyOf(surplus);
            unheardOf = List.copyOf(unheardOf);
            held = List.copyOf(held);
        }

        public boolean withinLimits() {
            return deviations.isEmpty();
        }

        public List<Discrepancy> discrepancies() {
            return Stream.of(
                            of(missing, Discrepancy.Kind.MISSING),
                            of(surplus, Discrepancy.Kind.SURPLUS),
                            of(unheardOf, Discrepancy.Kind.UNHEARD_OF))
                    .flatMap(found -> found)
                    .toList();
        }

        private static Stream<Discrepancy> of(List<DonationNumber> donations, Discrepancy.Kind kind) {
            return donations.stream().map(donation -> new Discrepancy(donation, kind));
        }
    }

    /** Somebody else looks into it from now on. */
    record TransportDiscrepancyTaken(
            TransportNumber transport, DonationNumber donation, Discrepancy.Kind kind, Actor owner, Instant takenAt)
            implements TransportEvent {}

    record TransportDiscrepancyClosed(
            TransportNumber transport,
            DonationNumber donation,
            Discrepancy.Kind kind,
            ClosingReason reason,
            Instant closedAt)
            implements TransportEvent {}
}
