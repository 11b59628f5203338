package org.bloodstream.donors.wire;

import org.bloodstream.donors.likeness.adapter.out.text.CommonsSpelling;
import org.bloodstream.donors.likeness.adapter.out.text.ShippedTables;
import org.bloodstream.donors.likeness.domain.Comparison;
import org.bloodstream.donors.likeness.domain.NameForms;
import org.bloodstream.donors.likeness.domain.Spelling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How donors are compared. A table that is wrong stops the start. */
@Configuration(proxyBeanMethods = false)
class Likeness {
    @Bean
    Spelling spelling() {
        return new CommonsSpelling();
    }

    @Bean
    NameForms nameForms() {
        return ShippedTables.forms();
    }

    @Bean
    Comparison comparison() {
        return ShippedTables.comparison();
    }
}
