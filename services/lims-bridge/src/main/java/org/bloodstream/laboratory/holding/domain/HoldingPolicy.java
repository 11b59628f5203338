package org.bloodstream.laboratory.holding.domain;

import static org.bloodstream.laboratory.holding.domain.HoldingObjection.ALREADY_ISSUED;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.ALREADY_RESERVED;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.ALREADY_TRANSFUSED;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.COMPONENT_UNKNOWN;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.EXPIRED;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.EXPIRY_DIFFERS;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.GIVEN_BACK;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.GROUP_DIFFERS;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.HELD_FOR_ANOTHER;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.NOT_HELD;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.WASTED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One reason against a step. All are asked; none hides another's answer. */
@FunctionalInterface
interface HoldingPolicy {
    Stream<HoldingObjection> objections(HoldingCase to, Despatched component);

    /** A unit has at most one live reservation or issue. */
    HoldingPolicy FREE_FOR_RESERVATION = (to, _) -> switch (to.holding()) {
        case Holding.Free _ -> Stream.empty();
        case Holding.Reserved _ -> when(!to.isForHolder(), ALREADY_RESERVED);
        case Holding.Issued _ -> Stream.of(ALREADY_ISSUED);
        case Holding.Wasted _ -> Stream.of(WASTED);
    };

    HoldingPolicy FREE_FOR_ISSUE = (to, _) -> switch (to.holding()) {
        case Holding.Free _ -> Stream.empty();
        case Holding.Reserved _ -> when(!to.isForHolder(), ALREADY_RESERVED);
        case Holding.Issued _ -> when(!to.isForHolder(), ALREADY_ISSUED);
        case Holding.Wasted _ -> Stream.of(WASTED);
    };

    HoldingPolicy HELD = (to, _) -> switch (to.holding()) {
        case Holding.Free _ -> Stream.of(NOT_HELD);
        case Holding.Reserved _, Holding.Issued _ -> when(names(to) && !to.isForHolder(), HELD_FOR_ANOTHER);
        case Holding.Wasted _ -> Stream.of(WASTED);
    };

    HoldingPolicy NOBODY_ELSES =
            (to, _) -> when(names(to) && to.holder() != null && !to.isForHolder(), HELD_FOR_ANOTHER);

    HoldingPolicy NOT_TRANSFUSED = (_, component) -> when(component.transfusedAt() != null, ALREADY_TRANSFUSED);

    /** What has gone back to the blood service, or was discarded, is given to nobody. */
    HoldingPolicy STILL_HERE = (_, component) -> when(component.goneAt() != null, GIVEN_BACK);

    /** A component is usable up to, not at, its expiry. */
    HoldingPolicy NOT_EXPIRED =
            (to, component) -> when(!to.step().pack().at().isBefore(component.expiresAt()), EXPIRED);

    HoldingPolicy AS_DESPATCHED = (to, component) -> Stream.concat(
            when(to.groupDiffers(component), GROUP_DIFFERS), when(to.expiryDiffers(component), EXPIRY_DIFFERS));

    private static Stream<HoldingPolicy> against(Step step) {
        return switch (step) {
            case Step.Reserve _ ->
                Stream.of(FREE_FOR_RESERVATION, STILL_HERE, NOT_TRANSFUSED, NOT_EXPIRED, AS_DESPATCHED);
            case Step.Issue _ -> Stream.of(FREE_FOR_ISSUE, STILL_HERE, NOT_TRANSFUSED, NOT_EXPIRED, AS_DESPATCHED);
            case Step.GiveBack _ -> Stream.of(HELD, NOT_TRANSFUSED);
            case Step.Waste _ -> Stream.of(NOBODY_ELSES, NOT_TRANSFUSED);
        };
    }

    static List<HoldingObjection> objectionsTo(HoldingCase to) {
        return to.despatched()
                .map(component -> against(to.step())
                        .flatMap(policy -> policy.objections(to, component))
                        .toList())
                .orElse(List.of(COMPONENT_UNKNOWN));
    }

    private static boolean names(HoldingCase to) {
        return Optional.ofNullable(to.step().patient()).isPresent();
    }

    private static Stream<HoldingObjection> when(boolean so, HoldingObjection objection) {
        return so ? Stream.of(objection) : Stream.empty();
    }
}
