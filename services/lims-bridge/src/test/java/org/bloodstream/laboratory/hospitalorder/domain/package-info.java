@NullMarked
package org.bloodstream.laboratory.hospitalorder.domain;

import org.jspecify.annotations.NullMarked;
