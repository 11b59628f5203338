@NullMarked
package org.bloodstream.laboratory.results.domain;

import org.jspecify.annotations.NullMarked;
