package org.bloodstream.production.release.application;

import java.time.ZoneId;
import java.util.List;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.ComponentEvent.ReleaseDecided;
import org.bloodstream.production.panel.application.PanelCases;
import org.bloodstream.production.panel.domain.PanelCase;
import org.bloodstream.production.release.domain.ReleaseCase;
import org.bloodstream.production.release.domain.ReleaseDecision;
import org.bloodstream.rules.InForce;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class ReleasingComponents {
    private final ComponentFiles files;
    private final Components components;
    private final RulesInForce<ComponentCatalogue> specifications;
    private final PanelCases panels;
    private final ZoneId zone;

    ReleasingComponents(
            ComponentFiles files,
            Components components,
            RulesInForce<ComponentCatalogue> specifications,
            PanelCases panels,
            ZoneId zone) {
        this.files = files;
        this.components = components;
        this.specifications = specifications;
        this.panels = panels;
        this.zone = zone;
    }

    /** Call inside a transaction. The decision is kept either way. Empty when there is no such component. */
    public Mono<ReleaseDecided> release(ComponentId component, Act act) {
        return files.open(component).flatMap(file -> Mono.zip(
                        specifications.at(act.at()),
                        panels.of(file.component().origin().donations()))
                .flatMap(beside -> decide(file, beside.getT2(), beside.getT1(), act)));
    }

    private Mono<ReleaseDecided> decide(
            ComponentFile file, List<PanelCase> panels, InForce<ComponentCatalogue> inForce, Act act) {
        var decided = ReleaseDecision.decide(new ReleaseCase(
                file.donation(), panels, file.component(), inForce.rules(), inForce.version(), zone, act.at()));
        return components.append(decided, file.next(), act).thenReturn(decided);
    }
}
