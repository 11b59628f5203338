package org.bloodstream.donors.wire;

import java.time.ZoneId;
import org.bloodstream.donors.eligibility.DonorSelection;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.rules.RulesInForce;
import org.bloodstream.rules.store.RuleBooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The donor selection rules, a rule set. */
@Configuration(proxyBeanMethods = false)
class Selection {
    @Bean
    DonorSelection donorSelection(JsonMapper json, ZoneId zone) {
        return new DonorSelection(json, zone);
    }

    @Bean
    RulesInForce<SelectionPolicy> selectionInForce(RuleBooks books, DonorSelection kind) {
        return books.inForce(kind);
    }
}
