package org.bloodstream.region.lims;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What reached the LIMS peer, and how it shall behave. Open to this machine only. */
@RestController
@RequestMapping("/peers/lims")
class LimsController {
    private final LimsPeer lims;

    LimsController(LimsPeer lims) {
        this.lims = lims;
    }

    record Page(LimsBehaviour behaviour, ReceivedMessages.Standing received) {}

    @GetMapping("/messages")
    Page messages() {
        return new Page(lims.behaviour(), lims.received());
    }

    record Wish(LimsBehaviour behaviour) {}

    @PostMapping("/behaviour")
    Map<String, LimsBehaviour> behave(@RequestBody Wish wish) {
        lims.behave(wish.behaviour());
        return Map.of("behaviour", lims.behaviour());
    }
}
