package org.bloodstream.production.component.adapter.out.r2dbc;

import java.util.List;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentDiscarded;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentGivenBack;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentModified;
import org.bloodstream.production.component.domain.ComponentEvent;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentDispositionDecided;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentLabelled;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.ComponentMade.ModifiedComponentMade;
import org.bloodstream.production.component.domain.ComponentMade.PooledComponentMade;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentDespatched;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentRestocked;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentTransferred;
import org.bloodstream.production.component.domain.ComponentSupplied.DespatchedComponentDiscarded;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHeld;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHoldLifted;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentRecallWithdrawn;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentRecalled;
import org.bloodstream.production.component.domain.OutsideLimits;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleaseRefused;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleased;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Component events under their wire names, which outlive any renaming of classes. */
@Component
class ComponentEventJson {
    static final String STREAM = "component";
    private final JsonMapper json;

    ComponentEventJson(JsonMapper json) {
        this.json = json;
    }

    Entry entry(ComponentEvent event, long version) {
        return new Entry(STREAM, event.component().value(), version, type(event), 1, data(event));
    }

    ComponentEvent read(JournalEvent event) {
        var data = event.data();
        return switch (event.type()) {
            case "ComponentProcessed" -> json.treeToValue(data, ComponentProcessed.class);
            case "PooledComponentMade" -> json.treeToValue(data, PooledComponentMade.class);
            case "ComponentMeasured" -> json.treeToValue(data, ComponentMeasured.class);
            case "ComponentDispositionDecided" -> json.treeToValue(data, ComponentDispositionDecided.class);
            case "ComponentGivenBack" -> json.treeToValue(data, ComponentGivenBack.class);
            case "ComponentModified" -> json.treeToValue(data, ComponentModified.class);
            case "ModifiedComponentMade" -> json.treeToValue(data, ModifiedComponentMade.class);
            case "ComponentLabelled" -> json.treeToValue(data, ComponentLabelled.class);
            case "ComponentReleased" -> json.treeToValue(data, ComponentReleased.class);
            case "ComponentReleaseRefused" ->
                json.treeToValue(data, RefusedRelease.class).event();
            case "ComponentDespatched" -> json.treeToValue(data, ComponentDespatched.class);
            case "ComponentDiscarded" -> json.treeToValue(data, ComponentDiscarded.class);
            case "ComponentTransferred" -> json.treeToValue(data, ComponentTransferred.class);
            case "ComponentRestocked" -> json.treeToValue(data, ComponentRestocked.class);
            case "DespatchedComponentDiscarded" -> json.treeToValue(data, DespatchedComponentDiscarded.class);
            case "ComponentHeld" -> json.treeToValue(data, ComponentHeld.class);
            case "ComponentHoldLifted" -> json.treeToValue(data, ComponentHoldLifted.class);
            case "ComponentRecalled" -> json.treeToValue(data, ComponentRecalled.class);
            case "ComponentRecallWithdrawn" -> json.treeToValue(data, ComponentRecallWithdrawn.class);
            default -> throw new IllegalStateException("unknown event in " + STREAM + ": " + event.type());
        };
    }

    /** As the row of a disposition keeps it. */
    String text(List<OutsideLimits> outside) {
        return json.writeValueAsString(outside);
    }

    private static Object data(ComponentEvent event) {
        return event instanceof ComponentReleaseRefused refused ? RefusedRelease.of(refused) : event;
    }

    private static String type(ComponentEvent event) {
        return switch (event) {
            case ComponentProcessed _ -> "ComponentProcessed";
            case PooledComponentMade _ -> "PooledComponentMade";
            case ComponentMeasured _ -> "ComponentMeasured";
            case ComponentDispositionDecided _ -> "ComponentDispositionDecided";
            case ComponentGivenBack _ -> "ComponentGivenBack";
            case ComponentModified _ -> "ComponentModified";
            case ModifiedComponentMade _ -> "ModifiedComponentMade";
            case ComponentLabelled _ -> "ComponentLabelled";
            case ComponentReleased _ -> "ComponentReleased";
            case ComponentReleaseRefused _ -> "ComponentReleaseRefused";
            case ComponentDespatched _ -> "ComponentDespatched";
            case ComponentDiscarded _ -> "ComponentDiscarded";
            case ComponentTransferred _ -> "ComponentTransferred";
            case ComponentRestocked _ -> "ComponentRestocked";
            case DespatchedComponentDiscarded _ -> "DespatchedComponentDiscarded";
            case ComponentHeld _ -> "ComponentHeld";
            case ComponentHoldLifted _ -> "ComponentHoldLifted";
            case ComponentRecalled _ -> "ComponentRecalled";
            case ComponentRecallWithdrawn _ -> "ComponentRecallWithdrawn";
        };
    }
}
