package org.bloodstream.web.tryout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.StaleSubjectException;
import org.bloodstream.web.Answer;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.Caller;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.tryout.ShelfObjection.BagUnknown;
import org.bloodstream.web.tryout.ShelfObjection.FridgeWarm;
import org.bloodstream.web.tryout.ShelfObjection.ShelfFull;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(path = "/api/shelf", produces = MediaType.APPLICATION_JSON_VALUE)
class ShelfController {
    private final Commands commands;
    private final DatabaseClient database;
    private final Trouble trouble;
    private final Openings openings;

    ShelfController(Commands commands, DatabaseClient database, Trouble trouble, Openings openings) {
        this.commands = commands;
        this.database = database;
        this.trouble = trouble;
        this.openings = openings;
    }

    @PostMapping("/bags/{bag}")
    @PreAuthorize("hasAnyRole('ward-nurse', 'prescriber')")
    Mono<ResponseEntity<Object>> put(
            CommandRequest request, @PathVariable String bag, @Valid @RequestBody PutAway body) {
        return commands.once(request, body, () -> decide(request, bag, body));
    }

    @GetMapping("/bags/{bag}")
    @PreAuthorize("hasRole('ward-nurse')")
    Mono<Map<String, Object>> get(@PathVariable String bag) {
        return database.sql("SELECT bag, place FROM bag WHERE bag = :bag")
                .bind("bag", bag)
                .fetch()
                .one()
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("This bag is not here", new BagUnknown())));
    }

    @GetMapping("/bags")
    @PreAuthorize("hasRole('ward-nurse')")
    Mono<List<Integer>> list(@RequestParam(defaultValue = "10") @Max(100) int limit, @RequestParam PutAway.Abo abo) {
        return Mono.just(List.of(limit, abo.ordinal()));
    }

    @GetMapping("/components/{component}")
    @PreAuthorize("hasRole('ward-nurse')")
    Mono<Map<String, Object>> component(@PathVariable ComponentId component) {
        return Mono.just(Map.of("product", component.product()));
    }

    @GetMapping("/people/{person}")
    @PreAuthorize("hasAnyRole('ward-nurse', 'donor-carer', 'haemovigilance-officer')")
    Mono<Map<String, String>> person(Opening opening, @PathVariable String person) {
        return openings.givenByRoleAlone(opening, person, Map.of("name", "Somebody"));
    }

    @GetMapping("/patients/{patient}")
    @PreAuthorize("hasAnyRole('ward-nurse', 'haemovigilance-officer', 'patient-record-system')")
    Mono<Map<String, String>> patient(Opening opening, @PathVariable String patient) {
        return openings.given(opening, key(patient), Map.of("name", "Some patient"));
    }

    private static String key(String patient) {
        try {
            return PatientIdentifier.parseKey(patient).key();
        } catch (UnreadableCodeException bad) {
            throw new BadInputException("patient", bad.code(), "is no patient's key");
        }
    }

    @GetMapping("/me")
    @PreAuthorize("isAuthenticated()")
    Mono<Caller> me(Caller caller) {
        return Mono.just(caller);
    }

    @GetMapping("/trouble")
    @PreAuthorize("hasRole('ward-nurse')")
    Mono<String> broken() {
        return Mono.error(new IllegalStateException("secret of the house"));
    }

    private Mono<Answer> decide(CommandRequest request, String bag, PutAway body) {
        trouble.runs.incrementAndGet();
        if (trouble.sleepingRuns.getAndUpdate(left -> Math.max(0, left - 1)) > 0) LockSupport.parkNanos(1);
        if (body.place().equals("full"))
            return Mono.just(Answer.refused(
                    "The bag cannot be put there", List.of(new ShelfFull("full", 7), new FridgeWarm(Instant.EPOCH))));
        return database.sql("INSERT INTO bag VALUES (:bag, :place)")
                .bind("bag", bag)
                .bind("place", body.place())
                .then()
                .then(Mono.defer(() -> afterwards(request, bag, body)));
    }

    private Mono<Answer> afterwards(CommandRequest request, String bag, PutAway body) {
        if (trouble.failingRuns.getAndUpdate(left -> Math.max(0, left - 1)) > 0)
            return Mono.error(new IllegalStateException("broken after the effect"));
        if (trouble.refusingRuns.getAndUpdate(left -> Math.max(0, left - 1)) > 0)
            return Mono.error(RefusalException.notFound("This bag is not known yet", new BagUnknown()));
        if (trouble.staleRuns.getAndUpdate(left -> Math.max(0, left - 1)) > 0)
            return Mono.error(new StaleSubjectException("bag", bag, 1));
        return Mono.just(Answer.created(
                Map.of("bag", bag, "place", body.place(), "by", request.act().actor())));
    }
}
