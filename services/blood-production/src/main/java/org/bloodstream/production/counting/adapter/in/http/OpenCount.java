package org.bloodstream.production.counting.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.counting.domain.CountedShelf;
import org.jspecify.annotations.Nullable;

/** @param product absent when everything at the site is counted */
record OpenCount(
        @NotBlank @Pattern(regexp = "(?s).*\\P{javaWhitespace}.*") @Size(max = 80)
        String site,

        @Nullable ProductCode product) {
    CountedShelf shelf() {
        return new CountedShelf(new Site(site.strip()), Optional.ofNullable(product));
    }
}
