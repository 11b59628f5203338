package org.bloodstream.production.transport.adapter.in.http;

import java.util.List;
import java.util.function.Function;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.transport.domain.ClosingReason;
import org.bloodstream.production.transport.domain.Deviation;
import org.bloodstream.production.transport.domain.Discrepancy;
import org.bloodstream.production.transport.domain.TransportDecision;
import org.bloodstream.production.transport.domain.TransportDecision.Refused;
import org.bloodstream.production.transport.domain.TransportDecision.Taken;
import org.bloodstream.production.transport.domain.TransportEvent;
import org.bloodstream.production.transport.domain.TransportEvent.TransportBoxPacked;
import org.bloodstream.production.transport.domain.TransportEvent.TransportBoxReceived;
import org.bloodstream.production.transport.domain.TransportEvent.TransportDiscrepancyClosed;
import org.bloodstream.production.transport.domain.TransportEvent.TransportDiscrepancyTaken;
import org.bloodstream.production.transport.domain.TransportNumber;
import org.bloodstream.production.transport.domain.TransportObjection.TransportUnknown;
import org.bloodstream.web.Answer;

/** What is answered about boxes. */
final class TransportAnswers {
    private TransportAnswers() {}

    static <E extends TransportEvent> Answer answer(
            TransportDecision<E> decision, String refusal, Function<E, Answer> taken) {
        return switch (decision) {
            case Taken<E>(var event) -> taken.apply(event);
            case Refused<E>(var objections) -> Answer.refused(refusal, objections);
        };
    }

    static Answer unknown(TransportNumber transport) {
        return Answer.notFound("No such transport", new TransportUnknown(transport));
    }

    record Packed(TransportNumber transport, int donations) {
        static Answer of(TransportBoxPacked event) {
            return Answer.created(
                    new Packed(event.transport(), event.donations().size()));
        }
    }

    /** @param held on hold from now on, until a quality officer decides */
    record Received(
            TransportNumber transport,
            boolean withinLimits,
            List<Deviation> deviations,
            List<DonationNumber> missing,
            List<DonationNumber> surplus,
            List<DonationNumber> unheardOf,
            List<DonationNumber> held) {
        static Answer of(TransportBoxReceived event) {
            return Answer.created(new Received(
                    event.transport(),
                    event.withinLimits(),
                    event.deviations(),
                    event.missing(),
                    event.surplus(),
                    event.unheardOf(),
                    event.held()));
        }
    }

    record Owned(TransportNumber transport, DonationNumber donation, Discrepancy.Kind kind, Actor owner) {
        static Answer of(TransportDiscrepancyTaken event) {
            return Answer.ok(new Owned(event.transport(), event.donation(), event.kind(), event.owner()));
        }
    }

    record Closed(TransportNumber transport, DonationNumber donation, Discrepancy.Kind kind, ClosingReason reason) {
        static Answer of(TransportDiscrepancyClosed event) {
            return Answer.ok(new Closed(event.transport(), event.donation(), event.kind(), event.reason()));
        }
    }
}
