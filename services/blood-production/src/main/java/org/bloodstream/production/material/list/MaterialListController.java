package org.bloodstream.production.material.list;

import org.bloodstream.production.material.list.ListedMaterials.ListedEquipment;
import org.bloodstream.production.material.list.ListedMaterials.ListedLot;
import org.bloodstream.web.Beginning;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class MaterialListController {
    private static final String WHO =
            "hasAnyRole('" + Roles.PROCESSING_SCIENTIST + "', '" + Roles.QUALITY_OFFICER + "')";
    private static final int MOST = 500;

    private final ListedMaterials materials;

    MaterialListController(ListedMaterials materials) {
        this.materials = materials;
    }

    @GetMapping("/api/production/equipment")
    @PreAuthorize(WHO)
    Mono<Beginning<ListedEquipment>> equipment() {
        return materials.equipment(MOST + 1).map(found -> Beginning.of(found, MOST));
    }

    @GetMapping("/api/production/lots")
    @PreAuthorize(WHO)
    Mono<Beginning<ListedLot>> lots() {
        return materials.lots(MOST + 1).map(found -> Beginning.of(found, MOST));
    }
}
