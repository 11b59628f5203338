package org.bloodstream.donors.staffing.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.sessions.application.NotThere;
import org.bloodstream.donors.staffing.application.SessionStaff;
import org.bloodstream.donors.staffing.application.StaffingSessions;
import org.bloodstream.donors.staffing.application.StaffingSessions.Outcome;
import org.bloodstream.donors.staffing.domain.Coverage;
import org.bloodstream.donors.staffing.domain.StaffMember;
import org.bloodstream.donors.staffing.domain.StaffNeeds;
import org.bloodstream.donors.staffing.domain.StaffedSession;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class StaffController {
    private final Commands commands;
    private final StaffingSessions staffing;
    private final SessionStaff staff;
    private final StaffNeeds needs;

    StaffController(Commands commands, StaffingSessions staffing, SessionStaff staff, StaffNeeds needs) {
        this.commands = commands;
        this.staffing = staffing;
        this.staff = staff;
        this.needs = needs;
    }

    @PostMapping("/api/donors/sessions/{session}/staff")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> change(
            CommandRequest request, @PathVariable UUID session, @Valid @RequestBody ChangeStaff body) {
        var person = new Actor(body.staff());
        return commands.once(request, body, () -> staffing.change(
                        session, person, body.role(), body.change(), request.act())
                .map(outcome -> switch (outcome) {
                    case Outcome.Recorded(var now) -> Answer.ok(Staffed.of(now, needs));
                    case Outcome.Refused(var objections) -> Answer.refused("The staff stays as it is", objections);
                    case Outcome.SessionUnknown _ -> Answer.notFound("No such session", NotThere.SESSION);
                }));
    }

    @GetMapping("/api/donors/sessions/{session}/staff")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<Staffed> read(@PathVariable UUID session) {
        return staff.find(session)
                .map(found -> Staffed.of(found, needs))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such session", NotThere.SESSION)));
    }

    record Staffed(UUID session, List<Coverage> roles, List<StaffMember> staff) {
        static Staffed of(StaffedSession session, StaffNeeds needs) {
            return new Staffed(session.session(), needs.coverage(session.chairs(), session.staff()), session.staff());
        }
    }
}
