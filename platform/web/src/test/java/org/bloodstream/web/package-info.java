/** What services' tests take from here: {@link org.bloodstream.web.HttpSecurityContract}. */
@NullMarked
package org.bloodstream.web;

import org.jspecify.annotations.NullMarked;
