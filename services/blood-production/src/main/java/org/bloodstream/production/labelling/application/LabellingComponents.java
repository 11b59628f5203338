package org.bloodstream.production.labelling.application;

import java.time.ZoneId;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.labelling.domain.LabellingOutcome;
import org.bloodstream.production.labelling.domain.LabellingOutcome.Printed;
import org.bloodstream.production.labelling.domain.LabellingOutcome.Refused;
import org.bloodstream.production.labelling.domain.LabellingPolicy;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class LabellingComponents {
    private final ComponentFiles files;
    private final Components components;
    private final ZoneId zone;

    LabellingComponents(ComponentFiles files, Components components, ZoneId zone) {
        this.files = files;
        this.components = components;
        this.zone = zone;
    }

    /** Call inside a transaction. Empty when there is no such component. */
    public Mono<LabellingOutcome> label(ComponentId component, Act act) {
        return files.open(component).flatMap(file -> record(file, decide(file, act), act));
    }

    private LabellingOutcome decide(ComponentFile file, Act act) {
        return LabellingPolicy.decide(file.donation(), file.component(), zone, act.at());
    }

    private Mono<LabellingOutcome> record(ComponentFile file, LabellingOutcome outcome, Act act) {
        return switch (outcome) {
            case Printed(var event) ->
                components.append(event, file.next(), act).thenReturn(outcome);
            case Refused _ -> Mono.just(outcome);
        };
    }
}
