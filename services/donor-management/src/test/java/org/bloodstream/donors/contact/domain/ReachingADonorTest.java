package org.bloodstream.donors.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.contact.domain.ContactObjection.AddressMissing;
import org.bloodstream.donors.contact.domain.ContactObjection.ConsentNotGiven;
import org.bloodstream.donors.contact.domain.ContactObjection.ContactChangedSince;
import org.bloodstream.donors.contact.domain.ContactObjection.DonorMergedAway;
import org.bloodstream.donors.contact.domain.ContactObjection.EmailMissing;
import org.bloodstream.donors.contact.domain.ContactObjection.PhoneMissing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReachingADonorTest {
    private static final UUID SURVIVOR = new UUID(0, 2);

    @Test
    void somebody_without_a_fixed_address_is_reached_another_way_or_not_at_all() {
        assertThat(ContactPolicy.objectionsTo(nowhere(Set.of()), null, 0, 0)).isEmpty();
        var byPhone = new ContactDetails(null, List.of(), true, null, "+44 7700 900123", Set.of(Channel.TEXT), null);
        assertThat(ContactPolicy.objectionsTo(byPhone, null, 3, 3)).isEmpty();
    }

    @Test
    void whoever_wants_to_be_reached_by_a_way_says_how_and_every_gap_is_told() {
        var objections = ContactPolicy.objectionsTo(nowhere(Set.of(Channel.values())), null, 0, 0);
        assertThat(objections).containsExactly(new AddressMissing(), new EmailMissing(), new PhoneMissing());
        assertThat(objections)
                .extracting(ContactObjection::code)
                .containsExactly("address-missing", "email-missing", "phone-missing");
    }

    @Test
    void a_change_on_what_has_changed_since_is_refused() {
        assertThat(ContactPolicy.objectionsTo(nowhere(Set.of()), null, 4, 3))
                .containsExactly(new ContactChangedSince(4));
        assertThat(new ContactChangedSince(4).code()).isEqualTo("contact-changed-since");
    }

    @Test
    void nothing_is_recorded_of_a_record_that_was_merged_away() {
        assertThat(ContactPolicy.objectionsTo(nowhere(Set.of()), SURVIVOR, 0, 0))
                .containsExactly(new DonorMergedAway(SURVIVOR));
        assertThat(ContactPolicy.objectionsTo(said(true), SURVIVOR, false))
                .containsExactly(new DonorMergedAway(SURVIVOR));
        assertThat(new DonorMergedAway(SURVIVOR).code()).isEqualTo("donor-merged-away");
    }

    @Test
    void a_consent_is_withdrawn_only_while_it_holds() {
        assertThat(ContactPolicy.objectionsTo(said(true), null, false)).isEmpty();
        assertThat(ContactPolicy.objectionsTo(said(true), null, true)).isEmpty();
        assertThat(ContactPolicy.objectionsTo(said(false), null, true)).isEmpty();
        assertThat(ContactPolicy.objectionsTo(said(false), null, false))
                .containsExactly(new ConsentNotGiven("research"));
        assertThat(new ConsentNotGiven("research").code()).isEqualTo("consent-not-given");
    }

    @Test
    void no_text_says_where_somebody_lives() {
        var home = new ContactDetails("BT9 7AB", List.of("1 Lagan Way"), false, null, null, Set.of(), null);
        assertThat(home).asString().doesNotContain("BT9", "Lagan");
    }

    private static ContactDetails nowhere(Set<Channel> channels) {
        return new ContactDetails(null, List.of(), true, null, null, channels, null);
    }

    private static Consent said(boolean yes) {
        return new Consent("research", "2026-1", yes, LocalDate.of(2026, 11, 25));
    }
}
