package org.bloodstream.outcomes.bedside.application;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.bedside.domain.ProductionRecord;
import org.bloodstream.outcomes.bedside.domain.ProductionRecord.TypedAntigen;
import org.bloodstream.outcomes.bedside.domain.Unit;
import org.bloodstream.outcomes.episode.application.KnownComponents;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The packs as their owner's events have described them. */
public interface Units extends KnownComponents {
    /** Empty when the pack was never heard of. */
    Mono<Recorded> recorded(ComponentId component);

    @Override
    default Mono<Boolean> contain(ComponentId component) {
        return recorded(component).hasElement();
    }

    /** Also when it is made anew by a modification: what was labelled before no longer holds. */
    Mono<Void> processed(ComponentId component, ComponentKind kind, ProductionRecord made, Instant expiresAt);

    /** What it was tested for beyond the group. False when the pack was never heard of. */
    Mono<Boolean> tested(ComponentId component, List<TypedAntigen> antigens, Typing hev);

    /** False when the pack was never heard of. */
    Mono<Boolean> cameTo(ComponentId component, Unit.State state, BloodGroup group, Instant expiresAt);

    /** It is no more under this code, until it is made anew. False when the pack was never heard of. */
    Mono<Boolean> modified(ComponentId component);

    /** It is for nobody any more. False when the pack was never heard of. */
    Mono<Boolean> discarded(ComponentId component);

    /**
     * That it is withheld, or is no longer. False when the pack was never heard of.
     *
     * @param withheld absent when nothing stands against its use any longer
     */
    Mono<Boolean> withhold(ComponentId component, Unit.@Nullable Withheld withheld);

    /** That this donation is for this patient alone. */
    Mono<Void> intend(DonationNumber donation, PatientIdentifier patient);

    /** That this one pack was given back: its donation is for one patient, and it is for whoever needs it. */
    Mono<Void> giveBack(ComponentId component);

    /**
     * For whom alone a pack is, as its donation is; empty when nobody has said it, when two were named, since then nobody knows,
     * and when this pack was given back.
     */
    Mono<PatientIdentifier> intendedFor(ComponentId component);

    /** @param made how it was made and tested, as far as that is known */
    record Recorded(Unit unit, ProductionRecord made) {}
}
