package org.bloodstream.production.scan;

import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.product.ProductCatalogue;
import org.bloodstream.blood.product.ProductCodeTable;
import org.bloodstream.blood.scan.ScanDescription;
import org.bloodstream.blood.scan.Scanner;
import org.bloodstream.rules.RulesInForce;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The text may be a patient's number: it goes into the answer and nowhere else. */
@RestController
class ScanController {
    private static final String BLOOD_SERVICE = "'" + Roles.DONOR_CARER + "', '" + Roles.PROCESSING_SCIENTIST + "', '"
            + Roles.TESTING_SCIENTIST + "', '" + Roles.QUALITY_OFFICER + "', '" + Roles.DISTRIBUTION_OFFICER + "'";
    private static final String HOSPITALS = "'" + Roles.TRANSFUSION_SCIENTIST + "', '" + Roles.WARD_NURSE + "', '"
            + Roles.PRESCRIBER + "', '" + Roles.HAEMOVIGILANCE_OFFICER + "'";
    private static final String STAFF = "hasAnyRole(" + BLOOD_SERVICE + ", " + HOSPITALS + ")";

    private final Scanner scanner;
    private final ProductCodeTable licensed;
    private final RulesInForce<ComponentCatalogue> specifications;
    private final Clock clock;

    ScanController(
            Scanner scanner, ProductCodeTable licensed, RulesInForce<ComponentCatalogue> specifications, Clock clock) {
        this.scanner = scanner;
        this.licensed = licensed;
        this.specifications = specifications;
        this.clock = clock;
    }

    @GetMapping("/api/production/scan")
    @PreAuthorize(STAFF)
    Mono<ScanDescription> describe(@RequestParam @NotBlank String text) {
        if (text.length() > Scanner.LONGEST)
            throw new BadInputException(
                    "text",
                    "scan-too-long",
                    "No barcode says so much: at most " + Scanner.LONGEST + " characters can be read");
        return specifications
                .at(clock.instant())
                .map(inForce -> new ProductCatalogue(licensed, inForce.rules().descriptions()))
                .map(products -> ScanDescription.ofText(text, scanner, products));
    }
}
