/** Orders for stock, as hospitals' laboratories send them to the blood service by HL7. */
@NullMarked
package org.bloodstream.laboratory.hospitalorder;

import org.jspecify.annotations.NullMarked;
