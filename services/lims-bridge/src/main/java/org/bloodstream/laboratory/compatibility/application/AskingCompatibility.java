package org.bloodstream.laboratory.compatibility.application;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.compatibility.CompatibilityReason;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.laboratory.compatibility.domain.HeldPack;
import org.bloodstream.laboratory.compatibility.domain.IncompatibilityFound;
import org.bloodstream.laboratory.compatibility.domain.Suitability;
import org.bloodstream.laboratory.identity.Person;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Asks of every pack that is reserved or issued whether it suits the patient. Call inside a transaction. */
@Service
public class AskingCompatibility {
    private final OnFile onFile;
    private final CompatibilityPolicy policy;
    private final Incompatibilities incompatibilities;

    AskingCompatibility(OnFile onFile, CompatibilityPolicy policy, Incompatibilities incompatibilities) {
        this.onFile = onFile;
        this.policy = policy;
        this.incompatibilities = incompatibilities;
    }

    /** Every reason when something stops it, else none. Nothing is kept: the pack was so before. */
    public Mono<List<CompatibilityReason>> about(ComponentId component, Person person, Instant at) {
        return Mono.zip(
                        onFile.of(person),
                        onFile.of(component),
                        (patient, unit) -> Suitability.against(policy, patient, unit, at))
                .defaultIfEmpty(List.of());
    }

    /** The same, of a pack that has just been reserved or issued: what is found waits for a person. */
    public Mono<List<CompatibilityReason>> asked(HeldPack pack, Person person, Act act) {
        return about(pack.component(), person, pack.at())
                .flatMap(reasons -> reasons.isEmpty()
                        ? Mono.just(reasons)
                        : incompatibilities.add(found(pack, reasons, act), act).thenReturn(reasons));
    }

    /** The laboratory has gone on with the pack: a reservation that was found wrong is over. */
    public Mono<Void> movedOn(ComponentId component, Act act) {
        return incompatibilities.lapse(component, act.at());
    }

    private IncompatibilityFound found(HeldPack pack, List<CompatibilityReason> reasons, Act act) {
        return IncompatibilityFound.of(UuidCreator.getTimeOrderedEpoch(), pack, reasons, policy.version(), act.at());
    }
}
