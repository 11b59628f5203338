package org.bloodstream.production.release.application;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.ReleaseDecided;
import org.bloodstream.production.release.domain.ReleaseDecision;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class ReleasingComponents {
    private final ComponentFiles files;
    private final ReleaseCases cases;
    private final Components components;

    ReleasingComponents(ComponentFiles files, ReleaseCases cases, Components components) {
        this.files = files;
        this.cases = cases;
        this.components = components;
    }

    /** Call inside a transaction. The decision is kept either way. Empty when there is no such component. */
    public Mono<ReleaseDecided> release(ComponentId component, Act act) {
        return files.open(component).flatMap(file -> cases.of(file, act.at())
                .map(ReleaseDecision::decide)
                .flatMap(decided -> components.append(decided, file.next(), act).thenReturn(decided)));
    }
}
