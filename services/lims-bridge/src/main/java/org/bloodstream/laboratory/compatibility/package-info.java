/** Whether what the laboratory reserves or issues suits the patient, and who was told when it does not. */
@NullMarked
package org.bloodstream.laboratory.compatibility;

import org.jspecify.annotations.NullMarked;
