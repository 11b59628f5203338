package org.bloodstream.donors.communication.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.communication.domain.LetterChannel.EMAIL;
import static org.bloodstream.donors.communication.domain.LetterChannel.POST;
import static org.bloodstream.donors.communication.domain.LetterKind.APPOINTMENT_CONFIRMED;
import static org.bloodstream.donors.communication.domain.LetterKind.INVITATION;
import static org.bloodstream.donors.communication.domain.LetterKind.RESULT_CONTACT_US;
import static org.bloodstream.donors.communication.domain.LetterKind.SESSION_CALLED_OFF;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.communication.domain.LetterObjection.ConsentMissing;
import org.bloodstream.donors.communication.domain.LetterObjection.DonorDeceased;
import org.bloodstream.donors.communication.domain.LetterObjection.DonorNotToBeInvited;
import org.bloodstream.donors.communication.domain.LetterObjection.DonorOptedOut;
import org.bloodstream.donors.communication.domain.LetterObjection.NoChannelForLetters;
import org.bloodstream.donors.communication.domain.Routing.By;
import org.bloodstream.donors.communication.domain.Routing.NoWay;
import org.bloodstream.donors.communication.domain.Routing.NotToBeSent;
import org.bloodstream.donors.contact.domain.Channel;
import org.bloodstream.donors.contact.domain.ContactDetails;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ToADonorTest {
    private static final DonorStanding OPTED_OUT = new DonorStanding(null, true, null, null);
    private static final DonorStanding DEAD = new DonorStanding(LocalDate.of(2026, 1, 2), false, null, null);

    @Test
    void who_wants_both_gets_e_mail_and_who_wants_post_gets_post() {
        assertThat(route(APPOINTMENT_CONFIRMED, wants("a@b.example", true, Channel.EMAIL, Channel.LETTER)))
                .isEqualTo(new By(EMAIL));
        assertThat(route(APPOINTMENT_CONFIRMED, wants("a@b.example", true, Channel.LETTER)))
                .isEqualTo(new By(POST));
    }

    @Test
    void whom_nobody_has_asked_is_written_to_by_post() {
        assertThat(route(APPOINTMENT_CONFIRMED, wants("a@b.example", true))).isEqualTo(new By(POST));
    }

    /** As of two numbers that wanted different ways, and were merged. */
    @Test
    void who_was_asked_and_wants_no_way_is_told_by_a_person_and_gets_no_letter_that_can_be_left() {
        var none = asked(wants("a@b.example", true));
        assertThat(route(APPOINTMENT_CONFIRMED, none)).isEqualTo(new NotToBeSent(List.of(new NoChannelForLetters())));
        assertThat(route(SESSION_CALLED_OFF, none)).isEqualTo(new NoWay());
        assertThat(route(RESULT_CONTACT_US, none)).isEqualTo(new By(EMAIL));
    }

    @Test
    void who_wants_calls_only_gets_no_letter_that_can_be_left() {
        assertThat(route(APPOINTMENT_CONFIRMED, wants("a@b.example", true, Channel.PHONE)))
                .isEqualTo(new NotToBeSent(List.of(new NoChannelForLetters())));
    }

    @Test
    void an_invitation_needs_consent_and_says_so() {
        var asked = wants("a@b.example", true, Channel.EMAIL);
        assertThat(route(INVITATION, asked)).isEqualTo(new NotToBeSent(List.of(new ConsentMissing("invitations"))));
        assertThat(route(INVITATION, consenting(asked, "invitations"))).isEqualTo(new By(EMAIL));
        assertThat(route(INVITATION, consenting(asked, "thanks"))).isInstanceOf(NotToBeSent.class);
    }

    @Test
    void who_opted_out_hears_nothing_more_but_what_must_be_said_and_that_in_print() {
        var out = standing(wants("a@b.example", true, Channel.EMAIL), OPTED_OUT);
        assertThat(route(INVITATION, out))
                .isEqualTo(new NotToBeSent(List.of(new ConsentMissing("invitations"), new DonorNotToBeInvited())));
        assertThat(route(APPOINTMENT_CONFIRMED, out)).isEqualTo(new NotToBeSent(List.of(new DonorOptedOut())));
        assertThat(route(SESSION_CALLED_OFF, out)).isEqualTo(new NotToBeSent(List.of(new DonorOptedOut())));
        assertThat(route(RESULT_CONTACT_US, out)).isEqualTo(new By(POST));
        var nowhere = standing(wants("a@b.example", false, Channel.EMAIL), OPTED_OUT);
        assertThat(route(RESULT_CONTACT_US, nowhere)).isEqualTo(new By(EMAIL));
    }

    @Test
    void what_must_be_heard_goes_by_the_way_that_is_wanted_or_is_a_persons() {
        assertThat(route(SESSION_CALLED_OFF, wants("a@b.example", true, Channel.EMAIL)))
                .isEqualTo(new By(EMAIL));
        assertThat(route(SESSION_CALLED_OFF, wants("a@b.example", true, Channel.PHONE)))
                .isEqualTo(new NoWay());
    }

    @Test
    void nobody_writes_to_the_dead_not_even_about_a_result() {
        for (var kind : LetterKind.values()) {
            var routing = route(kind, standing(wants("a@b.example", true, Channel.EMAIL), DEAD));
            assertThat(((NotToBeSent) routing).objections()).contains(new DonorDeceased());
        }
    }

    @Test
    void what_must_go_goes_by_whatever_there_is() {
        assertThat(route(RESULT_CONTACT_US, wants("a@b.example", false, Channel.PHONE)))
                .isEqualTo(new By(EMAIL));
        assertThat(route(RESULT_CONTACT_US, wants(null, true, Channel.TEXT))).isEqualTo(new By(POST));
        assertThat(route(RESULT_CONTACT_US, wants("a@b.example", true, Channel.LETTER)))
                .isEqualTo(new By(POST));
        assertThat(route(RESULT_CONTACT_US, wants("a@b.example", true))).isEqualTo(new By(EMAIL));
    }

    @Test
    void what_must_go_and_has_no_way_is_a_persons() {
        assertThat(route(RESULT_CONTACT_US, wants(null, false, Channel.PHONE))).isEqualTo(new NoWay());
    }

    @Test
    void a_refused_e_mail_goes_by_post_where_that_is_wanted_or_must_be() {
        var email = wants("a@b.example", true, Channel.EMAIL);
        assertThat(RoutingPolicy.route(RESULT_CONTACT_US, email, true)).isEqualTo(new By(POST));
        assertThat(RoutingPolicy.route(APPOINTMENT_CONFIRMED, email, true)).isEqualTo(new NoWay());
        var both = wants("a@b.example", true, Channel.EMAIL, Channel.LETTER);
        assertThat(RoutingPolicy.route(APPOINTMENT_CONFIRMED, both, true)).isEqualTo(new By(POST));
    }

    private static Routing route(LetterKind kind, Addressee to) {
        return RoutingPolicy.route(kind, to, false);
    }

    private static Addressee wants(@Nullable String email, boolean address, Channel... channels) {
        List<String> lines = address ? List.of("1 Lagan Way") : List.of();
        var contact = new ContactDetails("BT1 1AA", lines, false, email, "0289", Set.of(channels), null);
        return new Addressee(
                UUID.randomUUID(),
                "Lagan",
                "Nora",
                contact,
                channels.length > 0,
                Set.of(),
                DonorStanding.AS_REGISTERED);
    }

    private static Addressee asked(Addressee to) {
        return new Addressee(to.donor(), "Lagan", "Nora", to.contact(), true, to.consents(), to.standing());
    }

    private static Addressee consenting(Addressee to, String consent) {
        return new Addressee(to.donor(), "Lagan", "Nora", to.contact(), to.asked(), Set.of(consent), to.standing());
    }

    private static Addressee standing(Addressee to, DonorStanding standing) {
        return new Addressee(to.donor(), "Lagan", "Nora", to.contact(), to.asked(), to.consents(), standing);
    }
}
