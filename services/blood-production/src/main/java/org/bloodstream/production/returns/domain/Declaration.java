package org.bloodstream.production.returns.domain;

import org.bloodstream.production.storage.domain.StorageDeclaration;

/** What a hospital says of a unit that it gives back. */
public record Declaration(ReturnReason reason, StorageDeclaration storage) {}
