package org.bloodstream.production.component.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.rules.domain.RulesVersion;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a component; the stream {@code component}. Volumes in mL. {@code specifications} is the version of the
 * component specifications that decided; absent in events from before they had versions.
 */
public sealed interface ComponentEvent
        permits ComponentMade,
                ComponentEvent.ComponentMeasured,
                ComponentEvent.Conceded,
                ComponentEvent.ComponentLabelled,
                ReleaseDecided,
                ComponentEnded,
                ComponentSupplied,
                HoldFollowed {
    ComponentId component();

    /**
     * What was measured of a unit beside its volume, and whatever of it all is outside its limits: such a unit goes nowhere until
     * somebody entitled to has decided.
     *
     * @param measured in the order of recording; the volume where that is outside its limits
     * @param outside of these, empty when all is within
     * @param processes the version of the processes whose limits these are
     */
    record ComponentMeasured(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            List<Measured> measured,
            List<OutsideLimits> outside,
            RulesVersion specifications,
            RulesVersion processes,
            Actor operator,
            Instant measuredAt)
            implements ComponentEvent {
        public ComponentMeasured {
            measured = List.copyOf(measured);
            outside = List.copyOf(outside);
        }
    }

    /** What a granted concession does to its unit. */
    sealed interface Conceded extends ComponentEvent
            permits ComponentDispositionDecided, ReleaseDecided.ComponentReleased {}

    /**
     * Somebody entitled to has decided what becomes of a unit that is outside its limits.
     *
     * @param concession by which two people accepted it; absent of every other decision, and of what one person accepted before 2026.5
     */
    record ComponentDispositionDecided(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            Disposition.Decision decision,
            DispositionGround ground,
            Actor decidedBy,
            Instant decidedAt,
            @Nullable UUID concession)
            implements Conceded {}

    /** The final label is made; {@code label} is its ISBT 128 compound message. It is printed after the release. */
    record ComponentLabelled(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            BloodGroup group,
            Instant expiresAt,
            String label,
            Instant labelledAt)
            implements ComponentEvent {}
}
