package org.bloodstream.production.component.adapter.out.r2dbc;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleaseRefused;
import org.bloodstream.rules.domain.RulesVersion;
import org.bloodstream.web.problem.Reasons;
import org.jspecify.annotations.Nullable;

/** ComponentReleaseRefused as it stands in the journal: each objection with its code and facts, whatever its type was. */
record RefusedRelease(
        ComponentId component,
        DonationNumber donation,
        List<Stated> objections,
        String rules,
        @Nullable RulesVersion specifications,
        Instant refusedAt) {

    static RefusedRelease of(ComponentReleaseRefused event) {
        return new RefusedRelease(
                event.component(),
                event.donation(),
                event.objections().stream().map(Stated::of).toList(),
                event.rules(),
                event.specifications(),
                event.refusedAt());
    }

    ComponentReleaseRefused event() {
        return new ComponentReleaseRefused(
                component, donation, List.copyOf(objections), rules, specifications, refusedAt);
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Stated(
            String code,
            Severity severity,
            String message,
            @Nullable Map<String, Object> facts) implements Objection {
        static Stated of(Objection objection) {
            return new Stated(
                    objection.code(),
                    objection.severity(),
                    objection.message(),
                    Reasons.of(objection).facts());
        }
    }
}
