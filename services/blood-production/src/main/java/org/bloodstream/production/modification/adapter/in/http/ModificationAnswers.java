package org.bloodstream.production.modification.adapter.in.http;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.component.ComponentSpecification.VolumeRange;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.component.domain.ComponentMade.ModifiedComponentMade;
import org.bloodstream.production.component.domain.RecordedModification;
import org.bloodstream.production.modification.domain.ModificationChoice;
import org.bloodstream.production.modification.domain.ModificationChoices.Open;
import org.bloodstream.production.modification.domain.ModificationOutcome.Done;
import org.bloodstream.production.process.adapter.in.http.OutsideValue;
import org.jspecify.annotations.Nullable;

/** What is answered about modifications. Volumes in mL. */
final class ModificationAnswers {
    private ModificationAnswers() {}

    /** @param at the instant of which this is true: a modification at this time has the same code and expiry */
    record Choices(
            ComponentId component, String name, int volumeMl, Instant expiresAt, Instant at, List<Choice> choices) {
        static Choices of(Open open, Instant at) {
            var pack = open.pack();
            return new Choices(
                    pack.component(),
                    open.name(),
                    pack.volumeMl(),
                    pack.expiresAt(),
                    at,
                    open.all().stream().map(Choice::of).toList());
        }
    }

    /** What has to be measured afterwards. */
    enum Measured {
        NOTHING,
        VOLUME,
        PARTS;

        static Measured after(ModificationProcess process) {
            if (process == ModificationProcess.SPLIT) return PARTS;
            return RecordedModification.changesVolume(process) ? VOLUME : NOTHING;
        }
    }

    /** @param products one, or those of all parts that there can be */
    record Choice(
            ModificationProcess process,
            Variant variant,
            String name,
            List<ProductCode> products,
            Instant expiresAt,
            Measured measured,
            @Nullable VolumeRange volumeLimits) {
        static Choice of(ModificationChoice choice) {
            return new Choice(
                    choice.process(),
                    choice.variant(),
                    choice.name(),
                    choice.products(),
                    choice.expiresAt(),
                    Measured.after(choice.process()),
                    choice.volume());
        }
    }

    /** @param component under this code it is used no more, unless it is among the packs */
    record Modified(ComponentId component, Instant modifiedAt, List<ModifiedPack> packs) {
        static Modified of(Done done) {
            return new Modified(
                    done.modified().component(),
                    done.modified().modifiedAt(),
                    done.packs().stream()
                            .map(pack -> ModifiedPack.of(pack, done.measured()))
                            .toList());
        }
    }

    /** @param outside its limits; with anything here it needs a disposition */
    record ModifiedPack(
            ComponentId component, ProductCode product, int volumeMl, Instant expiresAt, List<OutsideValue> outside) {
        static ModifiedPack of(ModifiedComponentMade made, List<ComponentMeasured> measured) {
            return new ModifiedPack(
                    made.component(),
                    made.product(),
                    made.volumeMl(),
                    made.expiresAt(),
                    OutsideValue.of(made.component(), measured));
        }
    }
}
