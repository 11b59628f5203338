package org.bloodstream.production.returns.domain;

import java.time.Instant;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.packing.domain.ContainerKind;
import org.bloodstream.production.storage.domain.StorageDeclaration;
import org.bloodstream.production.transport.domain.BoxLabel;

/**
 * What a hospital says when it gives a unit back.
 *
 * @param packedAt when the container was closed
 */
public record Declaration(
        OdsCode hospital,
        ReturnReason reason,
        StorageDeclaration storage,
        BoxLabel container,
        ContainerKind kind,
        Instant packedAt) {}
