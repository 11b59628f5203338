/** Results of the laboratory (ORU^R01). */
@NullMarked
package org.bloodstream.laboratory.results;

import org.jspecify.annotations.NullMarked;
