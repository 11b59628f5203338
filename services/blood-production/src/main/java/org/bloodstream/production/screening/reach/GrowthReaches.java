package org.bloodstream.production.screening.reach;

import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.screening.reach.GrowthReach.Reached;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class GrowthReaches {
    private static final String DONATIONS = """
            select made.contributing from made_of_donation made
              join donation on donation.donation = made.contributing and not donation.pooled
             where made.component = :component""";

    private final DatabaseClient database;

    GrowthReaches(DatabaseClient database) {
        this.database = database;
    }

    /** Empty where there is no such component. */
    Mono<GrowthReach> of(ComponentId component) {
        return donations(component).filter(found -> !found.isEmpty()).flatMap(donations -> reached(component)
                .map(components -> new GrowthReach(component, donations, components)));
    }

    private Mono<List<DonationNumber>> donations(ComponentId component) {
        return database.sql(DONATIONS + " order by made.contributing")
                .bind("component", component.value())
                .mapValue(String.class)
                .all()
                .map(DonationNumber::new)
                .collectList();
    }

    private Mono<List<Reached>> reached(ComponentId component) {
        return database.sql("""
                        select distinct component, withheld_since is not null as on_hold,
                               case when state = 'DESPATCHED' then hospital end as hospital,
                               case when state = 'DESPATCHED' then site end as site
                        from made_of_donation
                        where contributing in (%s) and state in ('PROCESSED', 'LABELLED', 'RELEASED', 'DESPATCHED')
                        order by component""".formatted(DONATIONS))
                .bind("component", component.value())
                .mapProperties(Row.class)
                .all()
                .map(Row::reached)
                .collectList();
    }

    record Row(
            String component,
            boolean onHold,
            @Nullable String hospital,
            @Nullable String site) {

        Reached reached() {
            return new Reached(
                    ComponentId.parse(component), onHold, hospital == null ? null : new OdsCode(hospital), site);
        }
    }
}
