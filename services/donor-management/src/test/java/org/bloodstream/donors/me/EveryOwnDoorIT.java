package org.bloodstream.donors.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** The walk finds the doors by itself: one that is added later is walked through too, or fails for want of a body. */
class EveryOwnDoorIT extends SelfServiceTest {
    private static final String ZERO = "0".repeat(64);
    private static final String SOMEBODYS = "{appointment}";

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void every_door_is_closed_to_an_account_that_is_linked_to_nothing() {
        var theirs = bookedBy(accountOf(newDonor()), newSession(nextWeek(), 2));
        for (var door : doors())
            if (!door.equals("POST " + ME + "/link"))
                assertThat(codes(json(call(Roles.DONOR, newAccount(), door, theirs)
                                .expectStatus()
                                .isForbidden())))
                        .as(door)
                        .containsExactly("account-not-linked");
        assertThat(state(theirs)).isEqualTo("BOOKED");
    }

    @Test
    void every_door_is_closed_to_staff() {
        for (var role : List.of(Roles.DONOR_CARER, Roles.DONOR_CLINICIAN, Roles.PRIVACY_OFFICER, Roles.QUALITY_OFFICER))
            for (var door : doors())
                call(role, newAccount(), door, fresh()).expectStatus().isForbidden();
    }

    @Test
    void no_door_shows_a_donor_anything_of_another_nor_a_donors_number() {
        var other = named("Unmistakable", "Quoile");
        var others = accountOf(other);
        does(others, ME + "/contact", contact(0)).expectStatus().isOk();
        var given = json(post(donations(assessed(other)), bleed(470, null))
                .expectStatus()
                .isCreated());
        var session = newSession(nextWeek().plusWeeks(20), 2);
        var theirs = bookedBy(others, session);
        var mine = newDonor();
        var account = accountOf(mine);
        for (var door : doors()) {
            var shown = new String(java.util.Objects.requireNonNullElse(
                    call(Roles.DONOR, account, door, theirs)
                            .expectBody()
                            .returnResult()
                            .getResponseBodyContent(),
                    new byte[0]));
            assertThat(shown)
                    .as(door)
                    .doesNotContain("Unmistakable", "Quoile", "nora@example.org", other, mine)
                    .doesNotContain(given.get("printed").asString());
        }
        assertThat(state(theirs)).isEqualTo("BOOKED");
        assertThat(json(reads(others, ME)).at("/contact/version").asInt()).isEqualTo(1);
    }

    @Test
    void no_address_has_a_donors_number() {
        assertThat(doors()).hasSizeGreaterThan(9).noneMatch(door -> door.contains("{donor}"));
    }

    private Set<String> doors() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternsCondition().getPatterns().stream()
                        .filter(path -> path.getPatternString().equals(ME)
                                || path.getPatternString().startsWith(ME + "/"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path.getPatternString())))
                .collect(Collectors.toSet());
    }

    /** @param somebodys an appointment */
    private ResponseSpec call(String role, String account, String door, String somebodys) {
        var words = door.split(" ");
        var request = http.method(HttpMethod.valueOf(words[0]))
                .uri(words[1].replace(SOMEBODYS, somebodys))
                .headers(headers -> headers.setBearerAuth(
                        org.bloodstream.testkit.TestServers.signedTokens().ofAccount(role, account)))
                .header("Idempotency-Key", fresh());
        return words[0].equals("GET")
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body(words[1], somebodys))
                        .exchange();
    }

    /** Something that would be done, if the door opened. */
    private static Object body(String path, String somebodys) {
        return switch (path.substring(ME.length())) {
            case "/link" -> Map.of("code", "ABCDE-FGHJK", "dateOfBirth", BORN);
            case "/contact" -> contact(1);
            case "/consents" ->
                Map.of("consent", "research", "wording", "2026-1", "given", true, "on", today().toString());
            case "/appointments" -> Map.of("session", fresh(), "slot", 1, "request", "BOOK");
            case "/appointments/{appointment}/move" -> Map.of("session", fresh(), "slot", 1);
            case "/appointments/{appointment}/cancellation" -> Map.of();
            case "/pre-check" -> Map.of("appointment", somebodys, "content", ZERO, "replies", List.of());
            default -> throw new IllegalStateException("no body for " + path + ": add one");
        };
    }
}
