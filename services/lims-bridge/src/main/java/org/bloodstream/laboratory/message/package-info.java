/** HL7 v2 messages that we write. */
@NullMarked
package org.bloodstream.laboratory.message;

import org.jspecify.annotations.NullMarked;
