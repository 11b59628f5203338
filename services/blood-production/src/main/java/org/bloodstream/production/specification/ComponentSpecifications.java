package org.bloodstream.production.specification;

import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.ComponentMade.ModifiedComponentMade;
import org.bloodstream.production.component.domain.ComponentMade.PooledComponentMade;
import org.bloodstream.production.specification.domain.ReplayedModification;
import org.bloodstream.production.specification.domain.ReplayedProcessing;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.RuleSetKind;
import org.bloodstream.rules.domain.Difference;
import tools.jackson.databind.json.JsonMapper;

/** Which components there are, how long each keeps and what it may hold (06_component_specs.md). */
public final class ComponentSpecifications implements RuleSetKind<ComponentCatalogue> {
    private final JsonMapper json;
    private final ZoneId zone;
    private final String shipped = CatalogueText.shipped();

    public ComponentSpecifications(JsonMapper json, ZoneId zone) {
        this.json = json;
        this.zone = zone;
    }

    @Override
    public String name() {
        return "component-specifications";
    }

    @Override
    public String title() {
        return "Component specifications";
    }

    @Override
    public String shipped() {
        return shipped;
    }

    @Override
    public Reading<ComponentCatalogue> read(String text) {
        return CatalogueText.read(text);
    }

    @Override
    public String stream() {
        return "component";
    }

    @Override
    public Set<String> decisions() {
        return Set.of("ComponentProcessed", "ModifiedComponentMade", "PooledComponentMade");
    }

    @Override
    public Stream<Difference> replay(ComponentCatalogue inForce, ComponentCatalogue proposed, JournalEvent decision) {
        var data = decision.data();
        return switch (decision.type()) {
            case "ModifiedComponentMade" ->
                new ReplayedModification(json.treeToValue(data, ModifiedComponentMade.class), zone)
                        .difference(inForce, proposed);
            case "PooledComponentMade" ->
                new ReplayedModification(json.treeToValue(data, PooledComponentMade.class), zone)
                        .difference(inForce, proposed);
            default ->
                new ReplayedProcessing(json.treeToValue(data, ComponentProcessed.class), zone)
                        .difference(inForce, proposed);
        };
    }
}
