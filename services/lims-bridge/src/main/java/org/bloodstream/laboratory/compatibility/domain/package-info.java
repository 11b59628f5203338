/** What is on file of patient and unit, the question put to the shared kernel, and what was found. */
@NullMarked
package org.bloodstream.laboratory.compatibility.domain;

import org.jspecify.annotations.NullMarked;
