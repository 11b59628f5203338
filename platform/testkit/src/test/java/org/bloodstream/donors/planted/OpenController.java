package org.bloodstream.donors.planted;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public final class OpenController {
    @GetMapping("/open")
    public String open() {
        return "to everybody";
    }
}
