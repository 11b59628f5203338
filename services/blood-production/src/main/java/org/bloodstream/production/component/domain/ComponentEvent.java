package org.bloodstream.production.component.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.donation.domain.UnitTesting;
import org.bloodstream.rules.domain.RulesVersion;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a component; the stream {@code component}. Volumes in mL. {@code specifications} is the version of the
 * component specifications that decided; absent in events from before they had versions.
 */
public sealed interface ComponentEvent {
    ComponentId component();

    record ComponentProcessed(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            ComponentKind kind,
            int volumeMl,
            Instant collectedAt,
            Instant processedAt,
            Instant expiresAt,
            @Nullable RulesVersion specifications)
            implements ComponentEvent {}

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

    /** A release was decided, this way or that, by a version of the rules. */
    sealed interface ReleaseDecided extends ComponentEvent {}

    /** @param tested absent in releases from before that was told */
    record ComponentReleased(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            BloodGroup group,
            @Nullable UnitTesting tested,
            Instant expiresAt,
            String rules,
            @Nullable RulesVersion specifications,
            Instant releasedAt)
            implements ReleaseDecided {}

    record ComponentReleaseRefused(
            ComponentId component,
            DonationNumber donation,
            List<Objection> objections,
            String rules,
            @Nullable RulesVersion specifications,
            Instant refusedAt)
            implements ReleaseDecided {
        public ComponentReleaseRefused {
            objections = List.copyOf(objections);
        }
    }

    record ComponentDespatched(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            ComponentKind kind,
            BloodGroup group,
            Instant expiresAt,
            int volumeMl,
            OdsCode hospital,
            Site site,
            String despatch,
            Instant despatchedAt)
            implements ComponentEvent {}

    /** A hold of the donation has come to the component, or has gone from it. Decisions rest on the donation's own holds. */
    sealed interface HoldFollowed extends ComponentEvent {}

    /** Of a component that is still here: it stays here. */
    record ComponentHeld(ComponentId component, DonationNumber donation, Instant heldAt) implements HoldFollowed {}

    /** No hold is open any longer. */
    record ComponentHoldLifted(ComponentId component, DonationNumber donation, Instant liftedAt)
            implements HoldFollowed {}

    /** Of a component that has left: the hospital must not give it. */
    record ComponentRecalled(
            ComponentId component,
            DonationNumber donation,
            OdsCode hospital,
            Site site,
            String despatch,
            Instant recalledAt)
            implements HoldFollowed {}

    /** No hold is open any longer: the hospital may use it again. */
    record ComponentRecallWithdrawn(
            ComponentId component,
            DonationNumber donation,
            OdsCode hospital,
            Site site,
            String despatch,
            Instant withdrawnAt)
            implements HoldFollowed {}
}
