package org.bloodstream.laboratory.holding.adapter.out.r2dbc;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.laboratory.facts.Fact;
import org.bloodstream.laboratory.facts.Facts;
import org.bloodstream.laboratory.holding.application.Components;
import org.bloodstream.laboratory.holding.domain.ComponentIssued;
import org.bloodstream.laboratory.holding.domain.ComponentReserved;
import org.bloodstream.laboratory.holding.domain.ComponentReturned;
import org.bloodstream.laboratory.holding.domain.ComponentWasted;
import org.bloodstream.laboratory.holding.domain.Despatched;
import org.bloodstream.laboratory.holding.domain.Holding;
import org.bloodstream.laboratory.holding.domain.HoldingEvent;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The journal decides; the table beside it is what queries read and what makes a second live holding impossible. */
@Repository
class JournalledComponents implements Components {
    private static final String DESPATCHED =
            "SELECT abo, rh_d, expires_at, hospital, transfused_at, gone_at FROM despatched_component WHERE component = :component FOR UPDATE";

    private final DatabaseClient database;
    private final Facts facts;
    private final HoldingRows rows;
    private final JsonMapper json;

    JournalledComponents(DatabaseClient database, Facts facts, HoldingRows rows, JsonMapper json) {
        this.database = database;
        this.facts = facts;
        this.rows = rows;
        this.json = json;
    }

    /** Locks the row, so that two messages about one pack follow each other. */
    @Override
    public Mono<Despatched> despatched(ComponentId component) {
        return database.sql(DESPATCHED)
                .bind("component", component.value())
                .map(row -> despatched(component, row))
                .one();
    }

    @Override
    public Mono<Holding> holding(ComponentId component) {
        return facts.of(component.value()).map(this::event).reduce((Holding) new Holding.Free(), Holding::after);
    }

    @Override
    public Mono<Void> add(HoldingEvent event, Act act) {
        var fact = new Fact(event.component().value(), event.getClass().getSimpleName(), event);
        return facts.publish(act, List.of(fact)).then(rows.keep(event));
    }

    private HoldingEvent event(JournalEvent event) {
        var type =
                switch (event.type()) {
                    case "ComponentReserved" -> ComponentReserved.class;
                    case "ComponentIssued" -> ComponentIssued.class;
                    case "ComponentReturned" -> ComponentReturned.class;
                    case "ComponentWasted" -> ComponentWasted.class;
                    default -> throw new IllegalStateException("a component has no " + event.type());
                };
        return json.treeToValue(event.data(), type);
    }

    private static Despatched despatched(ComponentId component, Readable row) {
        var group = new BloodGroup(
                Abo.valueOf(Objects.requireNonNull(row.get("abo", String.class))),
                RhD.valueOf(Objects.requireNonNull(row.get("rh_d", String.class))));
        return new Despatched(
                component,
                group,
                Objects.requireNonNull(row.get("expires_at", Instant.class)),
                new OdsCode(Objects.requireNonNull(row.get("hospital", String.class))),
                row.get("transfused_at", Instant.class),
                row.get("gone_at", Instant.class));
    }
}
