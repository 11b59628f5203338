/** The regional patient record as a peer: takes FHIR R4 transactions and lets them be read. */
@NullMarked
package org.bloodstream.region.epr;

import org.jspecify.annotations.NullMarked;
