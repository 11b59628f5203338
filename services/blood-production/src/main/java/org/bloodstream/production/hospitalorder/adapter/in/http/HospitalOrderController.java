package org.bloodstream.production.hospitalorder.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.production.hospitalorder.application.ClosingHospitalOrders;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderObjection;
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

/** What is done about orders of hospitals' systems that could not be taken. */
@RestController
class HospitalOrderController {
    private final Commands commands;
    private final ClosingHospitalOrders closing;

    HospitalOrderController(Commands commands, ClosingHospitalOrders closing) {
        this.commands = commands;
        this.closing = closing;
    }

    @PostMapping("/api/production/hospital-orders/{hospitalOrder}/closing")
    @PreAuthorize("hasRole('" + Roles.DISTRIBUTION_OFFICER + "')")
    Mono<ResponseEntity<Object>> close(
            CommandRequest request, @PathVariable UUID hospitalOrder, @Valid @RequestBody WhyClosed body) {
        return commands.once(
                request, body, () -> closing.close(hospitalOrder, body.words().strip(), request.act())
                        .map(against -> answer(hospitalOrder, against))
                        .defaultIfEmpty(Answer.notFound("No such order", HospitalOrderObjection.UNKNOWN)));
    }

    private static Answer answer(UUID hospitalOrder, Optional<HospitalOrderObjection> against) {
        return against.map(why -> Answer.refused("It was not closed", List.of(why)))
                .orElseGet(() -> Answer.ok(new Closed(hospitalOrder)));
    }

    record Closed(UUID hospitalOrder) {}
}
