/** What hospitals' systems send, and what is made of it. */
@NullMarked
package org.bloodstream.production.hospitalorder.domain;

import org.jspecify.annotations.NullMarked;
