/** The shared kernel: the identifiers, labels, groups and rules of the blood world. Pure Java, no I/O. */
@NullMarked
package org.bloodstream.blood;

import org.jspecify.annotations.NullMarked;
