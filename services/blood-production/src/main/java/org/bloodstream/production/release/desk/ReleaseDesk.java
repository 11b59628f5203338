package org.bloodstream.production.release.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.Component.Processed;
import org.bloodstream.production.release.application.ReleaseCases;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class ReleaseDesk {
    private final DatabaseClient database;
    private final ComponentFiles files;
    private final ReleaseCases cases;
    private final Clock clock;

    ReleaseDesk(DatabaseClient database, ComponentFiles files, ReleaseCases cases, Clock clock) {
        this.database = database;
        this.files = files;
        this.cases = cases;
        this.clock = clock;
    }

    /** By number, so that the units of a donation stand together. A page takes as many statements as a unit. */
    Mono<DeskPage> page(DeskCursor after, Optional<DonationNumber> donation, int limit) {
        var now = clock.instant();
        return notReleased(after, donation, limit + 1).flatMap(found -> {
            var ids = found.subList(0, Math.min(limit, found.size()));
            var next = found.size() > limit
                    ? Optional.of(DeskCursor.after(ids.getLast()).text())
                    : Optional.<String>empty();
            return files.read(ids)
                    .flatMap(opened -> cases.of(onDesk(ids, opened), now))
                    .map(each -> new DeskPage(each.stream().map(UnitOnDesk::of).toList(), next, now));
        });
    }

    private Mono<List<ComponentId>> notReleased(DeskCursor after, Optional<DonationNumber> donation, int limit) {
        return database.sql("""
                        select component from component
                        where state in ('PROCESSED', 'LABELLED') and component > :after
                          and (:donation = '' or donation = :donation)
                        order by component limit :limit""")
                .bind("after", after.component())
                .bind("donation", donation.map(DonationNumber::value).orElse(""))
                .bind("limit", limit)
                .mapValue(String.class)
                .all()
                .map(ComponentId::parse)
                .collectList();
    }

    /** In their order; what was released or has ended since it was listed is left out. */
    private static List<ComponentFile> onDesk(List<ComponentId> ids, Map<ComponentId, ComponentFile> opened) {
        return ids.stream()
                .map(opened::get)
                .filter(Objects::nonNull)
                .filter(file -> file.component() instanceof Processed || file.component() instanceof Labelled)
                .toList();
    }
}
