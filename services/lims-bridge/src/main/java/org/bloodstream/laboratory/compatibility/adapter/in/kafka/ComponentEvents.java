package org.bloodstream.laboratory.compatibility.adapter.in.kafka;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.component.ComponentCatalogue.Done;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.EventContent;
import org.bloodstream.journal.JournalEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Stream {@code component}: how a pack was made, and what its donation was tested for beyond the group. */
@Component
class ComponentEvents {
    private final ComponentRecords records;
    private final ComponentCatalogue catalogue;
    private final JsonMapper json;

    ComponentEvents(ComponentRecords records, ComponentCatalogue catalogue, JsonMapper json) {
        this.records = records;
        this.catalogue = catalogue;
        this.json = json;
    }

    Mono<Void> apply(JournalEvent event) {
        return switch (event.type()) {
            case "ComponentProcessed", "ModifiedComponentMade" -> made(EventContent.read(event, Made.class, json));
            case "ComponentReleased" -> released(EventContent.read(event, Released.class, json));
            default -> Mono.empty();
        };
    }

    private Mono<Void> made(Made made) {
        return records.made(
                made.component(),
                made.collectedAt(),
                first(ModificationProcess.IRRADIATE, made),
                first(ModificationProcess.WASH, made) != null);
    }

    private @Nullable Instant first(ModificationProcess process, Made made) {
        var done = made.modifications() == null ? List.<Modified>of() : made.modifications();
        return catalogue.firstDone(
                process,
                made.component().product(),
                made.processedAt(),
                done.stream()
                        .map(each -> new Done(each.process(), each.modifiedAt()))
                        .toList());
    }

    /** Releases from before that was told say nothing of it. */
    private Mono<Void> released(Released released) {
        var tested = released.tested();
        return tested == null
                ? Mono.empty()
                : records.tested(
                        released.component(),
                        antigens(tested, Typing.POSITIVE),
                        antigens(tested, Typing.NEGATIVE),
                        tested.hev());
    }

    private static List<Antigen> antigens(Tested tested, Typing typing) {
        return tested.antigens().stream()
                .filter(each -> each.typing() == typing)
                .map(Typed::antigen)
                .toList();
    }

    private record Made(
            ComponentId component,
            @Nullable Instant collectedAt,
            @Nullable Instant processedAt,
            @Nullable List<Modified> modifications) {}

    private record Modified(ModificationProcess process, Instant modifiedAt) {}

    private record Released(ComponentId component, @Nullable Tested tested) {}

    private record Tested(List<Typed> antigens, Typing hev) {}

    private record Typed(Antigen antigen, Typing typing) {}
}
