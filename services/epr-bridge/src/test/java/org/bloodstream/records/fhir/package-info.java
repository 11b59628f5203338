/** Tests of the FHIR edge. */
@org.jspecify.annotations.NullMarked
package org.bloodstream.records.fhir;
