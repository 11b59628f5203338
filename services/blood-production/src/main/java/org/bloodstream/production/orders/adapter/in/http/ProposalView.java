package org.bloodstream.production.orders.adapter.in.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.orders.domain.ChoiceReason.OtherAbo;
import org.bloodstream.production.orders.domain.InFairOrder.Turn;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.orders.domain.Proposal;
import org.bloodstream.production.orders.domain.Proposal.PassedOver;
import org.bloodstream.production.orders.domain.Proposal.ProposedLine;
import org.bloodstream.production.orders.domain.Proposal.ProposedUnit;
import org.bloodstream.production.verification.domain.LabelObjection.LabelNotVerified;

/**
 * Which units are proposed, each with its reasons in codes and words, and why others were passed over.
 *
 * @param before orders on back-order whose turn comes first: what they could be given is not proposed
 */
record ProposalView(OrderNumber order, String policy, List<Line> lines, List<OrderNumber> before) {
    /** @param spared what an officer may choose for what is still missing, though it is not proposed */
    record Line(int line, List<Unit> units, int stillMissing, List<Unit> spared, List<Passed> passedOver) {}

    record Unit(ComponentId component, BloodGroup group, Instant collectedAt, Instant expiresAt, List<Reason> why) {}

    /** @param alone units that nothing else kept away */
    record Passed(String code, String message, int units, int alone) {}

    /** @param source where the order of choice comes from, with its mark; when another group stands in */
    record Reason(String code, String message, Optional<String> source) {
        static Reason of(Objection reason) {
            var source = reason instanceof OtherAbo other ? Optional.of(other.source()) : Optional.<String>empty();
            return new Reason(reason.code(), reason.message(), source);
        }
    }

    /** @param unverified what has to be scanned back before it is picked, which its reasons say */
    static ProposalView inTurn(Turn turn, Set<ComponentId> unverified) {
        return of(turn.proposal(), turn.before(), unverified);
    }

    /** In a list that is in turn. */
    static ProposalView of(Proposal proposal) {
        return of(proposal, List.of(), Set.of());
    }

    private static ProposalView of(Proposal proposal, List<OrderNumber> before, Set<ComponentId> unverified) {
        return new ProposalView(
                proposal.order(),
                proposal.policy(),
                proposal.lines().stream().map(line -> line(line, unverified)).toList(),
                before);
    }

    private static Line line(ProposedLine line, Set<ComponentId> unverified) {
        return new Line(
                line.line(),
                line.units().stream().map(unit -> unit(unit, unverified)).toList(),
                line.stillMissing(),
                line.spared().stream().map(unit -> unit(unit, unverified)).toList(),
                line.passedOver().stream().map(ProposalView::passed).toList());
    }

    private static Unit unit(ProposedUnit proposed, Set<ComponentId> unverified) {
        var unit = proposed.unit();
        var label = Stream.of(unit.component()).filter(unverified::contains).map(LabelNotVerified::new);
        return new Unit(
                unit.component(),
                unit.group(),
                unit.collectedAt(),
                unit.expiresAt(),
                Stream.concat(proposed.why().stream(), label).map(Reason::of).toList());
    }

    private static Passed passed(PassedOver passed) {
        return new Passed(passed.reason().code(), passed.reason().message(), passed.units(), passed.alone());
    }
}
