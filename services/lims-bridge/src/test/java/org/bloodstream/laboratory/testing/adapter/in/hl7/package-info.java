@NullMarked
package org.bloodstream.laboratory.testing.adapter.in.hl7;

import org.jspecify.annotations.NullMarked;
