package org.bloodstream.web.command;

import java.time.Duration;
import java.util.function.Supplier;
import org.bloodstream.journal.StaleSubjectException;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.problem.CommandProblem;
import org.bloodstream.web.problem.Problems;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;
import reactor.util.retry.Retry;
import tools.jackson.databind.json.JsonMapper;

/** Claim, effect and answer in one transaction, two statements beside the command's own. */
final class OnceCommands implements Commands {
    private static final Retry WHEN_OTHERS_WERE_FIRST = Retry.backoff(4, Duration.ofMillis(5))
            .maxBackoff(Duration.ofMillis(100))
            .filter(OnceCommands::othersWereFirst)
            .onRetryExhaustedThrow((_, signal) -> CommandProblem.changedMeanwhile(signal.failure()));

    private final Answers answers;
    private final TransactionalOperator transaction;
    private final Fingerprints fingerprints;
    private final Problems problems;
    private final JsonMapper json;
    private final CommandMeters meters;

    OnceCommands(
            Answers answers,
            TransactionalOperator transaction,
            Problems problems,
            JsonMapper json,
            CommandMeters meters) {
        this.answers = answers;
        this.transaction = transaction;
        this.fingerprints = new Fingerprints(json);
        this.problems = problems;
        this.json = json;
        this.meters = meters;
    }

    @Override
    public Mono<ResponseEntity<Object>> once(CommandRequest request, Object body, Supplier<Mono<Answer>> command) {
        return Mono.deferContextual(context -> {
            var exchange = exchange(context);
            var claim = fingerprints.claim(request, exchange.getRequest(), body);
            var attempt = answers.claim(claim)
                    .flatMap(mine -> mine ? run(claim, command, exchange) : repeat(claim))
                    .as(transaction::transactional)
                    .onErrorResume(RefusalException.class, refusal -> refused(claim, refusal, exchange));
            return toTheEnd(attempt.retryWhen(WHEN_OTHERS_WERE_FIRST).doOnNext(meters::answered), context);
        });
    }

    private Mono<ResponseEntity<Object>> run(Claim claim, Supplier<Mono<Answer>> command, ServerWebExchange exchange) {
        return Mono.defer(command)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("a command gives an answer")))
                .map(answer -> render(answer, exchange))
                .flatMap(answer -> answers.keep(claim, answer))
                .map(KeptAnswer::first);
    }

    /**
     * A refusal that was thrown has rolled back, and is kept all the same: the first try of this key may still be under way, held up
     * somewhere, and must not do later what its caller was told is refused.
     */
    private Mono<ResponseEntity<Object>> refused(Claim claim, RefusalException refusal, ServerWebExchange exchange) {
        var answer = render(new Answer.Refused(refusal.status(), refusal.title(), refusal.objections()), exchange);
        return answers.claim(claim)
                .flatMap(mine -> mine ? answers.keep(claim, answer).map(KeptAnswer::first) : repeat(claim))
                .as(transaction::transactional);
    }

    private Mono<ResponseEntity<Object>> repeat(Claim claim) {
        return answers.kept(claim).map(KeptAnswer::repeated);
    }

    private KeptAnswer render(Answer answer, ServerWebExchange exchange) {
        return switch (answer) {
            case Answer.Accepted(var status, var body) -> new KeptAnswer(status.value(), json.writeValueAsString(body));
            case Answer.Refused(var status, var title, var objections) ->
                new KeptAnswer(status.value(), problems.write(problems.refused(exchange, status, title, objections)));
        };
    }

    /** A caller who hangs up does not cancel half a command: it ends, and the repeat learns how. */
    private static <T> Mono<T> toTheEnd(Mono<T> work, ContextView context) {
        return Mono.fromFuture(() -> work.contextWrite(context).toFuture(), true);
    }

    private static ServerWebExchange exchange(ContextView context) {
        return ServerWebExchangeContextFilter.getExchange(context)
                .orElseThrow(() -> new IllegalStateException("commands come over HTTP"));
    }

    private static boolean othersWereFirst(Throwable error) {
        return error instanceof StaleSubjectException || error instanceof ConcurrencyFailureException;
    }
}
