@NullMarked
package org.bloodstream.laboratory.holding.domain;

import org.jspecify.annotations.NullMarked;
