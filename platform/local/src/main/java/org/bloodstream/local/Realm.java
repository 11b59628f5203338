package org.bloodstream.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The local realm's file, as far as the launcher reads it. */
final class Realm {
    private static final Pattern ROLE = Pattern.compile("\"name\": \"([a-z-]+)\",\\s*\"description\": \"([^\"]+)\"");

    private static final Pattern SECOND_HOSPITAL = Pattern.compile("\"username\": \"([a-z-]+-whsct)\"");

    private Realm() {}

    static String text() {
        try (var file = Realm.class.getResourceAsStream("/keycloak/bloodstream-realm.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The roles of people (not of systems), each with what it is for; a test user is named as its role. */
    static Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        ROLE.matcher(text()).results().forEach(role -> roles.put(role.group(1), role.group(2)));
        roles.keySet().removeAll(java.util.Set.of("platform-service", "patient-record-system"));
        return roles;
    }

    static List<String> usersOfASecondHospital() {
        return SECOND_HOSPITAL
                .matcher(text())
                .results()
                .map(user -> user.group(1))
                .toList();
    }
}
