package org.bloodstream.donors.callup.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.callup.application.WritingInvitations.Written;
import org.bloodstream.donors.callup.domain.CallObjection.InvitationLettersOff;
import org.bloodstream.donors.communication.application.SwitchedOff;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.bloodstream.journal.Act;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingInvitationsTest {
    private static final Act ACT = new Act("donor-carer", "HOPERAT", Instant.parse("2026-11-28T04:30:00Z"));

    @Test
    void a_service_that_writes_no_invitations_is_told_to_ring_and_nobody_is_on_record_as_invited() {
        var writing = new WritingInvitations(
                null, null, null, new SwitchedOff(Set.of(LetterKind.INVITATION)), ZoneOffset.UTC);
        assertThat(writing.write(UUID.randomUUID(), List.of(UUID.randomUUID()), ACT)
                        .block())
                .isEqualTo(new Written.Refused(new InvitationLettersOff()));
    }
}
