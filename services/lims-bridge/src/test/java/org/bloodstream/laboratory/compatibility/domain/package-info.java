@NullMarked
package org.bloodstream.laboratory.compatibility.domain;

import org.jspecify.annotations.NullMarked;
