package org.bloodstream.donors.account.adapter.in.http;

import jakarta.validation.Valid;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.bloodstream.donors.account.application.AccountOutcome;
import org.bloodstream.donors.account.application.AccountOutcome.CodeMade;
import org.bloodstream.donors.account.application.AccountOutcome.DonorUnknown;
import org.bloodstream.donors.account.application.AccountOutcome.Linked;
import org.bloodstream.donors.account.application.AccountOutcome.Refused;
import org.bloodstream.donors.account.application.AccountOutcome.Unlinked;
import org.bloodstream.donors.account.application.LinkingAccounts;
import org.bloodstream.donors.account.domain.Account;
import org.bloodstream.donors.account.domain.AccountCode;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.journal.Act;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class AccountController {
    private static final String CARER = "hasRole('" + Roles.DONOR_CARER + "')";

    private final Commands commands;
    private final LinkingAccounts linking;
    private final ShownOnce shown;
    private final SecureRandom chance = new SecureRandom();

    AccountController(Commands commands, LinkingAccounts linking, ShownOnce shown) {
        this.commands = commands;
        this.linking = linking;
        this.shown = shown;
    }

    /** The kept answer has no code: whoever repeats the command is told when it ends, and makes another if need be. */
    @PostMapping("/api/donors/{donor}/account-code")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> makeCode(
            CommandRequest request, @PathVariable UUID donor, @RequestBody NothingMore body) {
        var code = AccountCode.random(chance);
        return commands.once(request, body, () -> linking.makeCode(donor, code, request.act())
                        .map(outcome -> answer(donor, outcome)))
                .map(answer -> shown.with(code, answer));
    }

    @PostMapping("/api/donors/{donor}/account-unlinking")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> unlink(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody UnlinkAccount body) {
        return commands.once(request, body, () -> linking.unlink(donor, body.reason(), request.act())
                .map(outcome -> answer(donor, outcome)));
    }

    @PostMapping("/api/donors/me/link")
    @PreAuthorize("hasRole('" + Roles.DONOR + "')")
    Mono<ResponseEntity<Object>> link(CommandRequest request, Account account, @Valid @RequestBody LinkAccount body) {
        var act = new Act(account.actor().value(), "own-record", request.at());
        return commands.once(
                request, body, () -> linking.link(account, AccountCode.typed(body.code()), body.dateOfBirth(), act)
                        .map(outcome -> answer(null, outcome)));
    }

    /** @param donor absent where the donor is told: no donor's number stands there */
    private static Answer answer(@Nullable UUID donor, AccountOutcome outcome) {
        return switch (outcome) {
            case CodeMade(var until) -> Answer.created(new MadeCode(donor, until));
            case Linked _ -> Answer.ok(new LinkedNow(true));
            case Unlinked _ -> Answer.ok(new UnlinkedNow(donor));
            case Refused(var objections) -> Answer.refused("Nothing was changed", objections);
            case DonorUnknown _ -> Answer.notFound("No such donor", new UnknownDonor());
        };
    }

    record NothingMore() {}

    record UnlinkedNow(@Nullable UUID donor) {}

    record LinkedNow(boolean linked) {}

    record MadeCode(@Nullable UUID donor, @Nullable Instant validUntil) {}
}
