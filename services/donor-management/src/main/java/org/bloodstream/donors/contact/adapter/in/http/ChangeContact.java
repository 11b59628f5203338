package org.bloodstream.donors.contact.adapter.in.http;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.bloodstream.donors.contact.domain.Channel;
import org.bloodstream.donors.contact.domain.ContactDetails;
import org.jspecify.annotations.Nullable;

/** @param seen the version that the change is made on */
record ChangeContact(
        @NotNull @Min(0) Integer seen,

        @Nullable @Size(max = 10) @Pattern(regexp = WRITTEN, message = CONTROLS)
        String postcode,

        @NotNull @Size(max = 5)
        List<@NotBlank @Size(max = 200) @Pattern(regexp = WRITTEN, message = CONTROLS) String> addressLines,

        @NotNull Boolean noFixedAddress,
        @Nullable @Size(max = 254) @Email String email,

        @Nullable @Size(max = 40) @Pattern(regexp = "(?=(\\D*\\d){5})\\P{Cc}*", message = "has fewer than five digits")
        String phone,

        @NotNull Set<@NotNull Channel> channels,

        @Nullable @Size(max = 35) @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "is no BCP 47 tag")
        String language) {
    /** Any script and any sign; a control character is nobody's address, and PostgreSQL keeps no NUL. */
    private static final String WRITTEN = "\\P{Cc}*";

    private static final String CONTROLS = "has control characters";

    ContactDetails details() {
        return new ContactDetails(
                given(postcode),
                addressLines.stream().map(String::strip).toList(),
                noFixedAddress,
                given(email),
                given(phone),
                channels,
                language);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "ChangeContact[…]";
    }
}
