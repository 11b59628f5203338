package org.bloodstream.donors.communication.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.communication.ledger.LettersOfDonor.Letters;
import org.bloodstream.donors.communication.ledger.LettersOfDonor.Produced;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class LettersOfDonorController {
    private static final String CARER = "hasRole('" + Roles.DONOR_CARER + "')";
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final LettersOfDonor letters;
    private final Openings openings;

    LettersOfDonorController(LettersOfDonor letters, Openings openings) {
        this.letters = letters;
        this.openings = openings;
    }

    @GetMapping("/api/donors/{donor}/letters")
    @PreAuthorize(CARER)
    Mono<Letters> read(Opening opening, @PathVariable UUID donor) {
        return letters.find(donor)
                .flatMap(all -> openings.givenByRoleAlone(opening, donor.toString(), all))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such donor", new UnknownDonor())));
    }

    /** What was printed, or what the e-mail said. */
    @GetMapping("/api/donors/communications/{letter}/document")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<byte[]>> document(Opening opening, @PathVariable UUID letter) {
        return letters.document(letter)
                .flatMap(found ->
                        openings.givenByRoleAlone(opening, found.donor().toString(), found))
                .map(LettersOfDonorController::file)
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No document", new NoDocument())));
    }

    private static ResponseEntity<byte[]> file(Produced produced) {
        var pdf = produced.pdf();
        if (pdf != null)
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(bytes(pdf));
        var text = produced.subject() + "\n\n" + produced.text() + "\n";
        return ResponseEntity.ok().contentType(TEXT).body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    record NoDocument() implements Objection {
        @Override
        public String code() {
            return "letter-not-produced";
        }

        @Override
        public String message() {
            return "There is no such letter, or its document is not produced yet: look at the list again.";
        }
    }
}
