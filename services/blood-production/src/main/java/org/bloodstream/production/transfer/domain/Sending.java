package org.bloodstream.production.transfer.domain;

import java.time.Instant;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.despatch.domain.Destination;
import org.bloodstream.production.packing.domain.ContainerKind;
import org.bloodstream.production.storage.domain.StorageDeclaration;
import org.bloodstream.production.transport.domain.BoxLabel;

/**
 * What a hospital says when it passes a unit on.
 *
 * @param packedAt when the container was closed
 */
public record Sending(
        OdsCode from,
        Destination to,
        StorageDeclaration storage,
        BoxLabel container,
        ContainerKind kind,
        Instant packedAt) {}
