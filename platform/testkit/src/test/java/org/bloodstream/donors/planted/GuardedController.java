package org.bloodstream.donors.planted;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public final class GuardedController {
    @PostMapping("/guarded")
    @PreAuthorize("hasRole('donor-carer')")
    public String guarded() {
        return "to donor carers";
    }
}
