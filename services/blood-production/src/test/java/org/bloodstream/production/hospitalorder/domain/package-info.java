@NullMarked
package org.bloodstream.production.hospitalorder.domain;

import org.jspecify.annotations.NullMarked;
