package org.bloodstream.donors.subjectrights.adapter.out.r2dbc;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.subjectrights.application.Holdings;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

@Repository
class R2dbcHoldings implements Holdings {
    private final RowsOfRecords rows;

    R2dbcHoldings(RowsOfRecords rows) {
        this.rows = rows;
    }

    @Override
    public Flux<Person> persons(List<UUID> records) {
        return rows.find(records, HoldingRows.Person.class, """
                        select donor, family_name, given_name, date_of_birth, sex, national_number, confirmed_new, registered_at
                        from donor where donor = any(:records) order by registered_at""").map(HoldingRows.Person::held);
    }

    @Override
    public Flux<Given> donations(List<UUID> records) {
        return rows.find(records, HoldingRows.Given.class, """
                        select donor, donation, case when samples_only then 'SAMPLES_ONLY' else kind end as kind, venue, volume_ml, collected_at
                        from donation where donor = any(:records) order by collected_at""").map(HoldingRows.Given::held);
    }

    @Override
    public Flux<Place> appointments(List<UUID> records) {
        return rows.find(records, HoldingRows.Place.class, """
                        select a.donor, a.donation, v.name as venue, s.day, a.state, a.walk_in
                        from appointment a join donation_session s on s.session = a.session join venue v on v.venue = s.venue
                        where a.donor = any(:records) order by s.day, a.appointment""").map(HoldingRows.Place::held);
    }

    @Override
    public Flux<Told> toldAfterwards(List<UUID> records) {
        return rows.find(records, Told.class, """
                        select donor, kind, noticed_on, words, received_at
                        from post_donation_information where donor = any(:records) order by received_at""");
    }

    @Override
    public Flux<Letter> letters(List<UUID> records) {
        return rows.find(records, Letter.class, """
                        select donor, kind, channel, state, reason, requested_at,
                               (select text from letter_document said where said.letter = letter.letter
                                order by number desc limit 1) as text
                        from letter where donor = any(:records) order by requested_at, letter""");
    }

    @Override
    public Flux<Answered> answers(List<UUID> records) {
        return rows.find(records, Answered.class, """
                        select donor, assessed_at, answer, words, answered_at
                        from assessment where donor = any(:records) and answer is not null order by answered_at""");
    }

    @Override
    public Flux<Talk> talks(List<UUID> records) {
        return rows.find(records, HoldingRows.Talk.class, """
                        select donor, donation, kind, due, step, what, words, coalesce(recorded_at, opened_at) as at
                        from counselling_task left join counselling_step using (task)
                        where donor = any(:records) order by opened_at, task, number""").map(HoldingRows.Talk::held);
    }

    @Override
    public Flux<Deferred> deferrals(List<UUID> records) {
        return rows.find(records, Deferred.class, """
                        select donor, code, words, source, end_kind, end_day, end_instant, ended_because, imposed_at
                        from deferral where donor = any(:records) order by imposed_at, deferral""");
    }

    @Override
    public Flux<DeferralChange> deferralChanges(List<UUID> records) {
        return rows.find(records, DeferralChange.class, """
                        select donor, code, change, reason, deferral_change.words, changed_at
                        from deferral_change join deferral on deferral.deferral = deferral_change.deferral
                        where donor = any(:records) order by changed_at, number""");
    }

    @Override
    public Flux<Linked> accounts(List<UUID> records) {
        return rows.find(records, Linked.class, """
                        select donor, account, linked_at, cast(null as timestamptz) as unlinked_at, cast(null as text) as reason
                        from donor_account where donor = any(:records)
                        union all
                        select donor, account, linked_at, unlinked_at, reason
                        from donor_account_unlinked where donor = any(:records) order by linked_at""");
    }

    @Override
    public Flux<AnsweredAtHome> answersAtHome(List<UUID> records) {
        return rows.find(records, AnsweredAtHome.class, """
                        select a.donor, s.day, replies, answered_at
                        from pre_check p join appointment a on a.appointment = p.appointment
                        join donation_session s on s.session = p.session
                        where a.donor = any(:records) order by answered_at""");
    }

    @Override
    public Flux<Sent> sentToHospitals(List<UUID> records) {
        return rows.find(records, HoldingRows.Sent.class, """
                        select donor, donation, c.kind, hospital, despatched_at
                        from component_despatched c join donation using (donation)
                        where donor = any(:records) order by despatched_at, component""").map(HoldingRows.Sent::held);
    }

    @Override
    public Flux<BroughtHere> broughtHere(List<UUID> records) {
        return rows.find(records, BroughtHere.class, """
                        select donor, 'Number in ' || system as what, number as value, null::date as day
                        from donor_legacy_number where donor = any(:records)
                        union all select donor, 'Blood group', abo || ' RhD ' || lower(rhd), determined_on
                        from donor_group where donor = any(:records)
                        union all select donor, 'Red cell antigen', antigen || ' ' || lower(result), null
                        from donor_antigen_brought where donor = any(:records)
                        union all select donor, 'Antibody', antigen, found_on
                        from donor_antibody where donor = any(:records)
                        order by donor, what, value""");
    }

    @Override
    public Flux<Sampling> samplings(List<UUID> records) {
        return rows.find(records, HoldingRows.Sampling.class, """
                        select donor, donation, ground, tubes, signed_text as consent, venue, collected_at as taken_at
                        from sampling join donation using (donation)
                        where donor = any(:records) order by collected_at, donation""").map(HoldingRows.Sampling::held);
    }

    @Override
    public Flux<Designated> designations(List<UUID> records) {
        return rows.find(records, HoldingRows.Designated.class, """
                        select donor, designated_use as use, hospital, requested_by, wanted_until, approved_at,
                               designation_ended_at as withdrawn_at,
                               case designated_use when 'AUTOLOGOUS' then patient_authority end as own_authority,
                               case designated_use when 'AUTOLOGOUS' then patient_number end as own_number,
                               case designated_use when 'AUTOLOGOUS' then designation_ended end as ground
                        from designation where donor = any(:records) order by approved_at, designation""").map(HoldingRows.Designated::held);
    }
}
