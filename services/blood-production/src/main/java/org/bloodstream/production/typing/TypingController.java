package org.bloodstream.production.typing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class TypingController {
    private final TypingWorklist worklist;

    TypingController(TypingWorklist worklist) {
        this.worklist = worklist;
    }

    /** @param collectedOn of this local day alone; all that wait, when absent */
    @GetMapping("/api/production/typing-worklist")
    @PreAuthorize("hasAnyRole('" + Roles.TESTING_SCIENTIST + "', '" + Roles.QUALITY_OFFICER + "')")
    Mono<TypingWorklist.Listed> worklist(
            @RequestParam Optional<LocalDate> collectedOn,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return worklist.next(collectedOn, limit);
    }
}
