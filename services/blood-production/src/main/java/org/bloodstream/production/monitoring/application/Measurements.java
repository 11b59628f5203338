package org.bloodstream.production.monitoring.application;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.journal.Act;
import org.bloodstream.production.monitoring.domain.Measure;
import org.bloodstream.production.monitoring.domain.QualityMeasured;
import reactor.core.publisher.Mono;

/** What was ever measured of sampled units. */
public interface Measurements {
    Mono<Boolean> isThere(ComponentId component, Measure measure);

    /** Where the unit was made. Empty when there is no such unit. */
    Mono<Site> siteOf(ComponentId component);

    Mono<Void> record(QualityMeasured event, Act act);
}
