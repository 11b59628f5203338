package org.bloodstream.donors.groupalarm.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.groupalarm.application.GroupAlarms;
import org.bloodstream.donors.groupalarm.application.GroupAlarms.OpenAlarm;
import org.bloodstream.donors.groupalarm.application.WatchingGroups;
import org.bloodstream.donors.groupalarm.application.WatchingGroups.Outcome;
import org.bloodstream.donors.groupalarm.domain.CountedGroup;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Whose group it is, is a decision about quality; that there is a question, everybody who meets the donor must see. */
@RestController
class GroupAlarmController {
    private final Commands commands;
    private final GroupAlarms alarms;
    private final WatchingGroups watching;
    private final Openings openings;

    GroupAlarmController(Commands commands, GroupAlarms alarms, WatchingGroups watching, Openings openings) {
        this.commands = commands;
        this.alarms = alarms;
        this.watching = watching;
        this.openings = openings;
    }

    /** Groups are health data: every donor on the list is on record as opened. */
    @GetMapping("/api/donors/group-alarms")
    @PreAuthorize("hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.QUALITY_OFFICER + "')")
    Mono<Alarms> open(Opening opening) {
        return alarms.open()
                .collectList()
                .map(Alarms::new)
                .flatMap(list -> openings.givenByRoleAlone(opening, list.persons(), list));
    }

    @PostMapping("/api/donors/group-alarms/{alarm}/decision")
    @PreAuthorize("hasRole('" + Roles.QUALITY_OFFICER + "')")
    Mono<ResponseEntity<Object>> decide(
            CommandRequest request, @PathVariable UUID alarm, @Valid @RequestBody DecideGroup body) {
        var decision = body.read(alarm);
        return commands.once(
                request, body, () -> watching.decide(decision, request.act()).map(GroupAlarmController::answer));
    }

    private static Answer answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Settled(var alarm) -> Answer.ok(new Settled(alarm));
            case Outcome.Refused(var objections) -> Answer.refused("Nothing was decided", objections);
            case Outcome.AlarmUnknown _ -> Answer.notFound("No such alarm", new AlarmUnknown());
        };
    }

    record Settled(UUID alarm) {}

    record Alarms(List<OpenAlarm> alarms) {
        List<String> persons() {
            return alarms.stream()
                    .flatMap(alarm -> Stream.concat(
                            Stream.of(alarm.donor()),
                            alarm.determinations().stream().map(CountedGroup::donor)))
                    .map(UUID::toString)
                    .distinct()
                    .toList();
        }
    }

    record AlarmUnknown() implements Objection {
        @Override
        public String code() {
            return "group-alarm-unknown";
        }

        @Override
        public String message() {
            return "There is no such alarm: read the list again.";
        }
    }
}
