package org.bloodstream.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.testkit.TestServers;
import org.bloodstream.testkit.access.AccessTable;
import org.bloodstream.testkit.access.AccessWalk;
import org.bloodstream.testkit.access.Endpoint;
import org.bloodstream.testkit.access.GlassWalk;
import org.bloodstream.testkit.access.HospitalRecord;
import org.bloodstream.testkit.access.OpenedRecord;
import org.bloodstream.testkit.access.OtherHospital;
import org.bloodstream.testkit.access.OwnHospitalWalk;
import org.bloodstream.web.access.PolicyOnEveryHandler;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.condition.NameValueExpression;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/**
 * What must hold for the edge of every service. A service extends it with its own {@code @BloodstreamTest}; new handlers
 * are covered the day they are made.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class HttpSecurityContract {
    @Autowired
    private PolicyOnEveryHandler policies;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    /** Our handlers and the actuator's. */
    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Value("${spring.application.name}")
    private String service;

    @Autowired
    private Journal journal;

    @LocalServerPort
    private int port;

    @Autowired
    private WebTestClient http;

    @Test
    void every_handler_states_who_may_call_it() {
        assertThat(policies.withoutPolicy()).isEmpty();
    }

    @Test
    void every_handler_is_reactive_so_that_its_policy_is_enforced() {
        assertThat(requestMappingHandlerMapping.getHandlerMethods().values())
                .filteredOn(handler -> handler.getBeanType().getName().startsWith("org.bloodstream."))
                .isNotEmpty()
                .allSatisfy(handler -> assertThat(Publisher.class)
                        .isAssignableFrom(handler.getMethod().getReturnType()));
    }

    /** With every role's token from Keycloak, with none, and with tokens that are wrong in one thing each. */
    @Test
    void everybody_may_do_what_the_table_says_and_nothing_else() {
        assertThat(differences(document())).isEmpty();
    }

    /** By real records, with real tokens of two hospitals; who breaks the glass is on record with the reason. */
    @Test
    void hospital_staff_open_records_of_their_own_patients_and_of_others_with_a_broken_glass() {
        var table = AccessTable.of(service, document());
        var records = records();
        assertThat(new GlassWalk(port).differences(table, records)).isEmpty();
        for (var record : records)
            GlassWalk.staff(table, record).map(OtherHospital::user).forEach(user -> assertThat(opened(record, user))
                    .as("%s as %s: nothing was opened but with a broken glass", record.door(), user)
                    .isNotEmpty()
                    .allMatch(event -> event.data().path("breakGlass").asBoolean(false)
                            && event.data().path("reason").asString("").equals(GlassWalk.REASON)));
    }

    /** By real records, with real tokens of two hospitals. */
    @Test
    void hospital_staff_see_and_change_what_is_their_own_hospitals_alone() {
        assertThat(notTheirOwn(document(), hospitalRecords())).isEmpty();
    }

    @Test
    void a_door_that_opens_records_says_to_which_organisations_and_no_other_says_anything() {
        assertThat(silent(document())).isEmpty();
    }

    /** Else the refusal of a token that is wrong in one thing would say nothing about that thing. */
    @Test
    void a_token_of_the_tests_own_that_is_right_in_everything_is_accepted() {
        http.get()
                .uri("/actuator/info")
                .headers(headers ->
                        headers.setBearerAuth(TestServers.signedTokens().right(Roles.INTEGRATION_OPERATOR)))
                .exchange()
                .expectStatus()
                .isOk();
    }

    /** What people read: docs/security/access.md. */
    protected String document() {
        return AccessTable.document();
    }

    protected final List<String> differences(String document) {
        return new AccessWalk(port).differences(AccessTable.of(service, document), endpoints());
    }

    /** A real record of a patient of BHSCT behind each door that says "with a broken glass"; made by the service's test. */
    protected List<OpenedRecord> records() {
        return List.of();
    }

    /** What staff of BHSCT have made behind each door that says "own hospital alone"; made by the service's test. */
    protected List<HospitalRecord> hospitalRecords() {
        return List.of();
    }

    protected final List<String> notTheirOwn(String document, List<HospitalRecord> records) {
        return new OwnHospitalWalk(port).differences(AccessTable.of(service, document), records);
    }

    /** Doors whose handlers open records and whose rows say nothing of organisations, or the other way round. */
    protected final List<String> silent(String document) {
        var table = AccessTable.of(service, document);
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(door -> door.getKey().getPatternsCondition().getPatterns().stream()
                        .anyMatch(path -> path.getPatternString().startsWith("/api/")
                                || path.getPatternString().startsWith("/fhir/")))
                .flatMap(door -> {
                    var doors = new TreeSet<Endpoint>();
                    add(door.getKey(), doors);
                    var opens = Arrays.asList(door.getValue().getMethod().getParameterTypes())
                            .contains(Opening.class);
                    return doors.stream().map(Endpoint::name).filter(name -> wrong(table.organisation(name), opens));
                })
                .toList();
    }

    /** A command about somebody may say "any". */
    private static boolean wrong(String word, boolean opens) {
        return opens ? word.equals(AccessTable.NOBODY) : word.equals(AccessTable.WITH_A_BROKEN_GLASS);
    }

    private List<JournalEvent> opened(OpenedRecord record, String user) {
        var path = record.door().substring(record.door().indexOf(' ') + 1);
        return Objects.requireNonNull(journal.history("access", record.patient())
                        .collectList()
                        .block(Duration.ofSeconds(30)))
                .stream()
                .filter(event -> event.actor().equals(user)
                        && event.data().path("resource").asString("").equals(path))
                .toList();
    }

    private Set<Endpoint> endpoints() {
        var endpoints = new TreeSet<Endpoint>();
        mappings.forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(door -> add(door, endpoints)));
        endpoints.add(Endpoint.of("GET", "/elsewhere"));
        return endpoints;
    }

    private static void add(RequestMappingInfo mapping, Set<Endpoint> endpoints) {
        var header = mapping.getHeadersCondition().getExpressions().stream()
                .filter(expression -> !expression.isNegated())
                .map(NameValueExpression::getName)
                .findFirst()
                .orElse("");
        for (var path : mapping.getPatternsCondition().getPatterns())
            for (RequestMethod method : mapping.getMethodsCondition().getMethods())
                endpoints.add(new Endpoint(method.name(), path.getPatternString(), header));
    }
}
