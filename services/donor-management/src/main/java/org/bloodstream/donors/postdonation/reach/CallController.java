package org.bloodstream.donors.postdonation.reach;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows nobody, so that a page may ask again every second without a new opening of the record each time. */
@RestController
class CallController {
    private static final String WHO = "hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.DONOR_CLINICIAN + "')";
    private static final String USUAL = "20";

    private final Calls calls;

    CallController(Calls calls) {
        this.calls = calls;
    }

    @GetMapping("/api/donors/post-donation-information")
    @PreAuthorize(WHO)
    Mono<CallPage> list(
            @RequestParam Optional<String> cursor, @RequestParam(defaultValue = USUAL) @Min(1) @Max(100) int limit) {
        return Mono.fromSupplier(() -> cursor.map(CallCursor::parse).orElse(CallCursor.START))
                .flatMap(from -> calls.before(from, limit + 1).collectList())
                .map(oneMore -> CallPage.of(oneMore, limit));
    }

    @GetMapping("/api/donors/post-donation-information/{information}")
    @PreAuthorize(WHO)
    Mono<Call> read(@PathVariable UUID information) {
        return calls.find(information)
                .switchIfEmpty(
                        Mono.error(() -> RefusalException.notFound("No such information", new UnknownInformation())));
    }

    /** @param next absent on the last page */
    record CallPage(List<Call> items, @Nullable String next) {
        static CallPage of(List<Call> oneMore, int limit) {
            if (oneMore.size() <= limit) return new CallPage(oneMore, null);
            var last = oneMore.get(limit - 1);
            return new CallPage(
                    oneMore.subList(0, limit), new CallCursor(last.receivedAt(), last.information()).text());
        }
    }

    record UnknownInformation() implements Objection {
        @Override
        public String code() {
            return "information-unknown";
        }

        @Override
        public String message() {
            return "Nobody told anything under this number: look at the list.";
        }
    }
}
