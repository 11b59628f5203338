package org.bloodstream.production.marker.adapter.out.r2dbc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.marker.application.Markers;
import org.bloodstream.production.marker.domain.Marker;
import org.bloodstream.production.marker.domain.MarkerResults;
import org.bloodstream.production.marker.domain.MarkerTested;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class R2dbcMarkers implements Markers {
    private static final String STREAM = "marker";
    private static final String TYPE = "MarkerTested";
    private static final Versioned<MarkerResults> NEW = new Versioned<>(MarkerResults.NONE, 0);

    private final DatabaseClient database;
    private final Journal journal;
    private final JsonMapper json;

    R2dbcMarkers(DatabaseClient database, Journal journal, JsonMapper json) {
        this.database = database;
        this.journal = journal;
        this.json = json;
    }

    @Override
    public Mono<Versioned<MarkerResults>> history(DonationNumber donation) {
        return journal.history(STREAM, donation.value())
                .reduce(
                        NEW,
                        (known, event) -> new Versioned<>(
                                known.state().with(json.treeToValue(event.data(), MarkerTested.class)),
                                event.version()));
    }

    @Override
    public Mono<Map<DonationNumber, MarkerResults>> of(Collection<DonationNumber> donations) {
        return journal.histories(
                        STREAM, donations.stream().map(DonationNumber::value).toList())
                .map(event -> json.treeToValue(event.data(), MarkerTested.class))
                .collect(
                        () -> donations.stream()
                                .distinct()
                                .collect(Collectors.toMap(each -> each, _ -> MarkerResults.NONE)),
                        (known, tested) -> known.computeIfPresent(tested.donation(), (_, its) -> its.with(tested)));
    }

    @Override
    public Mono<Void> append(MarkerTested event, MarkerResults after, long version, Act act) {
        var entry = new Entry(STREAM, event.donation().value(), version, TYPE, 1, event);
        return journal.append(act, List.of(entry)).then(standing(event, after));
    }

    private Mono<Void> standing(MarkerTested event, MarkerResults after) {
        return database.sql("""
                        update donation set cmv = :cmv, hbs = :hbs, high_titre = :highTitre where donation = :donation""")
                .bind("donation", event.donation().value())
                .bind("cmv", after.typing(Marker.CMV).name())
                .bind("hbs", after.typing(Marker.HBS).name())
                .bind("highTitre", after.typing(Marker.HIGH_TITRE).name())
                .then();
    }
}
