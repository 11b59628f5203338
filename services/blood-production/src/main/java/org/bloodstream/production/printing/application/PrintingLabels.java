package org.bloodstream.production.printing.application;

import java.time.Clock;
import java.time.ZoneId;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.printing.domain.PrintingCase;
import org.bloodstream.production.printing.domain.PrintingOutcome;
import org.bloodstream.production.printing.domain.PrintingPolicy;
import org.bloodstream.production.verification.application.LabelStandings;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class PrintingLabels {
    private final ComponentFiles files;
    private final LabelStandings labels;
    private final RulesInForce<ComponentCatalogue> specifications;
    private final ZoneId zone;
    private final Clock clock;

    PrintingLabels(
            ComponentFiles files,
            LabelStandings labels,
            RulesInForce<ComponentCatalogue> specifications,
            ZoneId zone,
            Clock clock) {
        this.files = files;
        this.labels = labels;
        this.specifications = specifications;
        this.zone = zone;
        this.clock = clock;
    }

    /** Changes nothing. Empty when there is no such component. */
    public Mono<PrintingOutcome> finalLabel(ComponentId component) {
        return files.read(component).flatMap(this::decide);
    }

    private Mono<PrintingOutcome> decide(ComponentFile file) {
        var now = clock.instant();
        return Mono.zip(specifications.at(now), labels.of(file.component()))
                .map(found -> PrintingPolicy.decide(new PrintingCase(
                        file.donation(),
                        file.component(),
                        found.getT2(),
                        found.getT1().rules(),
                        zone,
                        now)));
    }
}
