package org.bloodstream.donors.sessions.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.orNull;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.sessions.application.Venues;
import org.bloodstream.donors.sessions.domain.Position;
import org.bloodstream.donors.sessions.domain.VenueAdded;
import org.bloodstream.donors.sessions.domain.VenueEvent;
import org.bloodstream.donors.sessions.domain.VenueEvent.VenueChanged;
import org.bloodstream.donors.sessions.domain.VenueEvent.VenueRetired;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcVenues implements Venues {
    private static final String STILL_USED =
            "select venue, name, postcode_district, latitude, longitude from venue where retired_at is null";

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcVenues(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Mono<Boolean> add(VenueAdded event, Act act) {
        var entry = new Entry("venue", event.venue().toString(), 1, "VenueAdded", 1, event);
        return insert(event)
                .flatMap(rows -> rows == 0
                        ? Mono.just(false)
                        : journal.append(act, List.of(entry)).thenReturn(true));
    }

    @Override
    public Mono<UUID> lock(UUID venue) {
        return database.sql("select venue from venue where venue = :venue and retired_at is null for no key update")
                .bind("venue", venue)
                .mapValue(UUID.class)
                .one();
    }

    @Override
    public Flux<VenueAdded> all() {
        return database.sql(STILL_USED + " order by name, venue")
                .mapProperties(VenueRow.class)
                .all()
                .map(VenueRow::venueAdded);
    }

    @Override
    public Mono<VenueAdded> find(UUID venue) {
        return database.sql(STILL_USED + " and venue = :venue")
                .bind("venue", venue)
                .mapProperties(VenueRow.class)
                .one()
                .map(VenueRow::venueAdded);
    }

    @Override
    public Mono<Long> sessionsToCome(UUID venue) {
        return database.sql(
                        "select count(*) from donation_session where venue = :venue and state in ('PLANNED', 'OPEN')")
                .bind("venue", venue)
                .mapValue(Long.class)
                .one();
    }

    /** Of two who give one name at once the second has the unique index against it, and is asked to try again. */
    @Override
    public Mono<Boolean> change(VenueChanged event, Act act) {
        var position = event.position();
        return database.sql("""
                        update venue set name = :name, postcode_district = :postcodeDistrict,
                          latitude = :latitude, longitude = :longitude
                        where venue = :venue and not exists (
                          select from venue other where other.venue <> :venue and other.retired_at is null
                            and lower(other.name) = lower(:name) and other.postcode_district = :postcodeDistrict)""")
                .bind("venue", event.venue())
                .bind("name", event.name())
                .bind("postcodeDistrict", event.postcodeDistrict())
                .bind("latitude", orNull(Double.class, position == null ? null : position.latitude()))
                .bind("longitude", orNull(Double.class, position == null ? null : position.longitude()))
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 0
                        ? Mono.just(false)
                        : tell(event.venue(), "VenueChanged", event, act).thenReturn(true));
    }

    @Override
    public Mono<Void> retire(VenueRetired event, Act act) {
        return database.sql("update venue set retired_at = :at where venue = :venue")
                .bind("at", event.retiredAt())
                .bind("venue", event.venue())
                .then()
                .then(tell(event.venue(), "VenueRetired", event, act));
    }

    private Mono<Void> tell(UUID venue, String type, VenueEvent event, Act act) {
        return journal.appendNext(act, new Fact("venue", venue.toString(), type, 1, event));
    }

    private Mono<Long> insert(VenueAdded event) {
        var position = event.position();
        return database.sql("""
                        insert into venue (venue, name, postcode_district, latitude, longitude)
                        values (:venue, :name, :postcodeDistrict, :latitude, :longitude)
                        on conflict do nothing""")
                .bind("venue", event.venue())
                .bind("name", event.name())
                .bind("postcodeDistrict", event.postcodeDistrict())
                .bind("latitude", orNull(Double.class, position == null ? null : position.latitude()))
                .bind("longitude", orNull(Double.class, position == null ? null : position.longitude()))
                .fetch()
                .rowsUpdated();
    }

    record VenueRow(
            UUID venue,
            String name,
            String postcodeDistrict,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        VenueAdded venueAdded() {
            var position = latitude == null || longitude == null ? null : new Position(latitude, longitude);
            return new VenueAdded(venue, name, postcodeDistrict, position);
        }
    }
}
