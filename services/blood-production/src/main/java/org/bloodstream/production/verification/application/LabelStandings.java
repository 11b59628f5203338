package org.bloodstream.production.verification.application;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.verification.domain.LabelObjection;
import org.bloodstream.production.verification.domain.LabelStanding;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** How the labels stand that components bear now, read from the journal: whatever lets a pack leave asks here. */
@Service
public class LabelStandings {
    private final Components components;
    private final Labels labels;

    LabelStandings(Components components, Labels labels) {
        this.components = components;
        this.labels = labels;
    }

    /** Certain under the lock of its donation. */
    public Mono<LabelStanding> of(Component component) {
        return labels.history(component.id()).map(history -> LabelStanding.of(component, history.state()));
    }

    /** Of each of them, in their order; likewise. */
    public Mono<List<LabelStanding>> of(List<Component> components) {
        return labels.histories(components.stream().map(Component::id).toList()).map(histories -> components.stream()
                .map(each -> LabelStanding.of(each, histories.getOrDefault(each.id(), List.of())))
                .toList());
    }

    /** What stands against the labels of those that are released: for looking, or to be asked again under the locks. */
    public Mono<List<LabelObjection>> objections(Collection<ComponentId> ids) {
        return Mono.zip(components.find(ids), labels.histories(ids), (found, histories) -> ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(Versioned::state)
                .filter(Released.class::isInstance)
                .map(Released.class::cast)
                .flatMap(unit -> LabelStanding.of(unit, histories.getOrDefault(unit.id(), List.of()))
                        .objections(unit))
                .toList());
    }
}
