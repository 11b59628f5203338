package org.bloodstream.production.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.donation.domain.BacterialScreen;
import org.bloodstream.production.screening.application.ScreeningPacks;
import org.bloodstream.production.screening.domain.PackCulture;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ScreeningController {
    private final Commands commands;
    private final ScreeningPacks packs;

    ScreeningController(Commands commands, ScreeningPacks packs) {
        this.commands = commands;
        this.packs = packs;
    }

    @PostMapping("/api/production/components/{component}/bacterial-screen")
    @PreAuthorize("hasRole('" + Roles.TESTING_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> report(
            CommandRequest request, @PathVariable ComponentId component, @Valid @RequestBody ScreenReport body) {
        return commands.once(request, body, () -> packs.report(body.of(component), request.act())
                .map(donations -> Answer.created(new Screened(component, body.result(), donations)))
                .defaultIfEmpty(Answer.notFound("No such component", new ComponentUnknown(component))));
    }

    record ScreenReport(
            @NotNull BacterialScreen result,

            @NotBlank @Size(max = 80) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
            String culture,

            @NotBlank @Size(max = 80) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
            String analyser) {

        PackCulture of(ComponentId component) {
            return new PackCulture(component, result, culture.strip(), analyser.strip());
        }
    }

    /** @param donations in the pack; with GROWTH all of them are on hold */
    record Screened(ComponentId component, BacterialScreen result, List<DonationNumber> donations) {}
}
