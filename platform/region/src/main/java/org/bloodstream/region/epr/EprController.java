package org.bloodstream.region.epr;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The EPR's FHIR endpoint. */
@RestController
@RequestMapping(path = "/fhir", produces = "application/fhir+json")
class EprController {
    private final EprPeer epr;

    EprController(EprPeer epr) {
        this.epr = epr;
    }

    @PostMapping
    Mono<String> transact(@RequestBody String bundle) {
        return Mono.fromCallable(() -> epr.transact(bundle)).subscribeOn(Schedulers.boundedElastic());
    }

    @GetMapping("/{type}/{id}")
    Mono<ResponseEntity<String>> read(@PathVariable String type, @PathVariable String id) {
        return Mono.fromCallable(() -> epr.read(type, id)
                        .map(ResponseEntity::ok)
                        .orElse(ResponseEntity.notFound().build()))
                .subscribeOn(Schedulers.boundedElastic());
    }

    @GetMapping("/{type}")
    Mono<String> search(@PathVariable String type) {
        return Mono.fromCallable(() -> epr.search(type)).subscribeOn(Schedulers.boundedElastic());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refused(RefusedTransactionException why) {
        return """
                {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid","diagnostics":"%s"}]}""".formatted(why.getMessage());
    }
}
