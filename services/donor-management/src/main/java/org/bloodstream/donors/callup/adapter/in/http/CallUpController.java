package org.bloodstream.donors.callup.adapter.in.http;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.callup.application.CallUps;
import org.bloodstream.donors.callup.application.CallUps.CallUp;
import org.bloodstream.donors.callup.application.CallUps.Called;
import org.bloodstream.donors.callup.application.CallUps.Summary;
import org.bloodstream.donors.callup.application.CallingUp;
import org.bloodstream.donors.callup.application.MakingLists;
import org.bloodstream.donors.callup.application.WritingInvitations;
import org.bloodstream.donors.callup.domain.CallState;
import org.bloodstream.donors.callup.domain.Need;
import org.bloodstream.donors.contact.domain.Channel;
import org.bloodstream.journal.Act;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class CallUpController {
    private static final int LATEST = 50;

    private final Commands commands;
    private final MakingLists making;
    private final CallingUp calling;
    private final WritingInvitations writing;
    private final CallUps lists;
    private final Openings openings;
    private final Clock clock;

    CallUpController(
            Commands commands,
            MakingLists making,
            CallingUp calling,
            WritingInvitations writing,
            CallUps lists,
            Openings openings,
            Clock clock) {
        this.commands = commands;
        this.making = making;
        this.calling = calling;
        this.writing = writing;
        this.lists = lists;
        this.openings = openings;
        this.clock = clock;
    }

    @GetMapping("/api/donors/needs")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<Needs> needs() {
        return making.needs(clock.instant())
                .map(needs -> new Needs(needs.stream().map(Lack::of).toList()));
    }

    @PostMapping("/api/donors/call-ups")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> make(CommandRequest request, @Valid @RequestBody MakeCallUp body) {
        return commands.once(
                request, body, () -> making.make(body.read(), request.act()).map(outcome -> switch (outcome) {
                    case MakingLists.Outcome.Made(var list, int donors) ->
                        Answer.created(new MadeList(list.list(), list.groups(), list.districts(), donors));
                    case MakingLists.Outcome.Refused(var objections) -> Answer.refused("No list was made", objections);
                }));
    }

    @GetMapping("/api/donors/call-ups")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<Lists> lists() {
        return lists.lists(LATEST).collectList().map(Lists::new);
    }

    /** Groups are health data: everybody on the list is on record as opened. */
    @GetMapping("/api/donors/call-ups/{list}")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<OneList> read(Opening opening, @PathVariable UUID list) {
        return lists.find(list)
                .zipWith(lists.donors(list).collectList(), OneList::new)
                .flatMap(one -> openings.givenByRoleAlone(opening, one.persons(), one))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such list", new NotOnList())));
    }

    @PostMapping("/api/donors/call-ups/{list}/donors/{donor}/state")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> change(
            CommandRequest request,
            @PathVariable UUID list,
            @PathVariable UUID donor,
            @Valid @RequestBody ChangeCall body) {
        var change = body.checked();
        var way = change.way();
        return commands.once(request, body, () -> (way == null
                        ? calling.decline(list, donor, request.act())
                        : invite(list, donor, way, request.act()))
                .map(CallUpController::answer));
    }

    /** By letter or e-mail nobody is invited without one: it goes by the way that the donor wants. */
    private Mono<CallingUp.Outcome> invite(UUID list, UUID donor, Channel way, Act act) {
        return switch (way) {
            case PHONE, TEXT -> calling.invite(list, donor, way, act);
            case LETTER, EMAIL -> writing.writeOne(list, donor, act);
        };
    }

    private static Answer answer(CallingUp.Outcome outcome) {
        return switch (outcome) {
            case CallingUp.Outcome.Changed(var state, var way) -> Answer.ok(new StateNow(state, way));
            case CallingUp.Outcome.Refused(var objections) -> Answer.refused("Nothing was changed", objections);
            case CallingUp.Outcome.NotOnList _ -> Answer.notFound("Not on this list", new NotOnList());
        };
    }

    record Needs(List<Lack> needs) {}

    /** @param shortBy units below the minimum */
    record Lack(Need level, int shortBy) {
        static Lack of(Need need) {
            return new Lack(need, need.shortBy());
        }
    }

    record MadeList(UUID list, List<String> groups, List<String> districts, int donors) {}

    record Lists(List<Summary> lists) {}

    record OneList(CallUp list, List<Called> donors) {
        List<String> persons() {
            return donors.stream()
                    .map(called -> called.listed().donor().toString())
                    .toList();
        }
    }

    /** @param way by which the donor was invited now */
    record StateNow(CallState state, @Nullable Channel way) {}

    record NotOnList() implements Objection {
        @Override
        public String code() {
            return "not-on-list";
        }

        @Override
        public String message() {
            return "There is no such list, or this donor is not on it.";
        }
    }
}
