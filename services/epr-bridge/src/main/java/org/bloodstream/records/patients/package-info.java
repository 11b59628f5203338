/** The regional patient index: who is who, by which numbers, and who was merged into whom. Names stay here. */
@NullMarked
package org.bloodstream.records.patients;

import org.jspecify.annotations.NullMarked;
