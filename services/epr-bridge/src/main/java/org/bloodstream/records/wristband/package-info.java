/** A wristband for a patient who lies in a hospital: what the bedside check scans. */
@NullMarked
package org.bloodstream.records.wristband;

import org.jspecify.annotations.NullMarked;
